package id.go.bantenprov.egov.region;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region's code as the Ministry of Home Affairs gives it: two digits for the province, two for the regency or city,
 * two for the district, four for the village, with dots between ({@code 36.01.01.2001}). A well-formed code need not
 * exist; {@link Regions} knows which do.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");

    /** @throws IllegalArgumentException if the text is no region code; at a door use {@link #parse} */
    public RegionCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a region code: " + value);
    }

    /** The code in a text that somebody typed or sent; empty if it is none. */
    public static Optional<RegionCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    public RegionLevel level() {
        int dots = (int) value.chars().filter(each -> each == '.').count();
        return RegionLevel.values()[dots];
    }

    /** The region one level up; empty for a province. */
    public Optional<RegionCode> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, dot)));
    }

    /** Whether this is the other region or lies in it: 36.01.01 is within 36.01, 36.01 and 36.010 never meet. */
    public boolean isWithin(RegionCode other) {
        return value.equals(other.value) || value.startsWith(other.value + ".");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
