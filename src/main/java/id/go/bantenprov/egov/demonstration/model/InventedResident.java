package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A resident nobody is.
 *
 * @param regency four digits of a kabupaten or kota of Banten
 * @param village code of the village the address is in
 * @param shown what the sign-in page says; null for those whom it does not show
 */
public record InventedResident(
        String name,
        String key,
        boolean woman,
        LocalDate born,
        String regency,
        String village,
        int serial,
        @Nullable Language language,
        @Nullable Shown shown) {
    /** There is no such district in any regency, so nobody has this number. */
    private static final String NO_DISTRICT = "99";

    private static final int OF_WOMEN = 40;
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMyy");

    /** @param role what kind of resident @param canShow what there is to see as this person */
    public record Shown(Localized role, Localized canShow) {}

    public EmailAddress email() {
        return new EmailAddress(key + "@contoh.id");
    }

    public Nik nik() {
        var day = born.getDayOfMonth() + (woman ? OF_WOMEN : 0);
        return new Nik("%s%s%02d%s%04d".formatted(regency, NO_DISTRICT, day, MONTH_AND_YEAR.format(born), serial));
    }
}
