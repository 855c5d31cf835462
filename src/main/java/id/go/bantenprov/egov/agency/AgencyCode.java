package id.go.bantenprov.egov.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which budget and planning know an agency: three fields of government, a number, and four digits that are
 * zero for the agency itself and count its bureaus, hospitals and service units ({@code 2.18.0.00.0.00.16.0000}).
 */
public record AgencyCode(String value) implements Comparable<AgencyCode> {
    private static final Pattern FORM = Pattern.compile("([0-9]\\.[0-9]{2}\\.){3}[0-9]{2}\\.[0-9]{4}");

    /** @throws IllegalArgumentException if the text is no such code; at a door use {@link #parse} */
    public AgencyCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not an agency code: " + value);
    }

    public static Optional<AgencyCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AgencyCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
