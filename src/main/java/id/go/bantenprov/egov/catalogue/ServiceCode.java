package id.go.bantenprov.egov.catalogue;

import java.util.Optional;

/** Names a service for ever, for example {@code SKP}. */
public record ServiceCode(String value) {
    /** 2 to 16 capital letters, digits or hyphens. */
    public static final String FORM = "[A-Z][A-Z0-9-]{1,15}";

    /** @throws IllegalArgumentException if the text is no service code; at a door use {@link #parse} */
    public ServiceCode {
        if (!value.matches(FORM)) throw new IllegalArgumentException("Not a service code: " + value);
    }

    /** The code that somebody sent; empty if it is none. */
    public static Optional<ServiceCode> parse(String text) {
        return text.matches(FORM) ? Optional.of(new ServiceCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
