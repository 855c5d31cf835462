package id.go.bantenprov.egov.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code by which routes name a position, whoever holds it ({@code dpmptsp.kepala}). A well-formed code need not
 * exist; {@link Agencies} knows which do.
 */
public record PositionCode(String value) implements Comparable<PositionCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,39}\\.[a-z][A-Za-z0-9]{1,39}");

    /** @throws IllegalArgumentException if the text is no such code; at a door use {@link #parse} */
    public PositionCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a position code: " + value);
    }

    public static Optional<PositionCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PositionCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PositionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
