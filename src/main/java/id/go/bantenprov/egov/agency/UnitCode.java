package id.go.bantenprov.egov.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code by which routes name a unit: the key of an agency, bureau or service unit ({@code dpmptsp}), or a part
 * of one ({@code dpmptsp.loket}). A well-formed code need not exist; {@link Agencies} knows which do.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,39}(\\.[a-z][A-Za-z0-9]{1,39})?");

    /** @throws IllegalArgumentException if the text is no such code; at a door use {@link #parse} */
    public UnitCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a unit code: " + value);
    }

    public static Optional<UnitCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    /** A part of this unit: {@code dpupr} has the part {@code dpupr.ppidPelaksana}. */
    public UnitCode part(String name) {
        return new UnitCode(value + "." + name);
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
