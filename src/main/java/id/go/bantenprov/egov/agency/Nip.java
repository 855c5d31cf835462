package id.go.bantenprov.egov.agency;

import java.util.regex.Pattern;

/** The number of a civil servant: birth date, month of appointment, sex and a serial number, 18 digits. */
public record Nip(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{18}");

    /** @throws IllegalArgumentException if the text is no such number */
    public Nip {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a NIP");
    }
}
