package id.go.bantenprov.egov.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * The number of a person in the population register: two digits province, two kabupaten or kota, two kecamatan, birth
 * date as DDMMYY (day plus 40 for women), a serial of four. It has no check digit and proves nothing about who types it.
 * The region is where the number was first issued and may be anywhere in the country.
 *
 * @param digits 16 digits that can be a NIK
 */
public record Nik(String digits) {
    private static final int BANTEN = 36;
    private static final int OF_WOMEN = 40;
    private static final String DOTS = "••••";

    public Nik {
        if (!isNik(digits)) throw new IllegalArgumentException("Not a NIK");
    }

    /** Reads what somebody typed; blanks, dots and hyphens between the digits do not matter. */
    public static Optional<Nik> parse(String typed) {
        var digits = digits(typed);
        return isNik(digits) ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    /** Whether sixteen digits were typed, which {@link #parse} may still find to be no NIK. */
    public static boolean hasSixteenDigits(String typed) {
        return digits(typed).length() == 16 && digits(typed).chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static String digits(String typed) {
        return typed.strip().replaceAll("[ .\\u00a0-]", "");
    }

    private static boolean isNik(String digits) {
        if (!digits.matches("[0-9]{16}")) return false;
        var province = number(digits, 0, 2);
        return province >= 11 && province <= 96 && hasBirthDay(digits) && !digits.endsWith("0000");
    }

    /** The century is not in the number: 29 February stands if it was real in either. */
    private static boolean hasBirthDay(String digits) {
        var day = number(digits, 6, 8);
        if (day > OF_WOMEN) day -= OF_WOMEN;
        try {
            var birthday = MonthDay.of(number(digits, 8, 10), day);
            var year = number(digits, 10, 12);
            return birthday.isValidYear(1900 + year) || birthday.isValidYear(2000 + year);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** Whether it was issued in Banten. One that was not is a reason to ask, never to refuse. */
    public boolean issuedInBanten() {
        return number(digits, 0, 2) == BANTEN;
    }

    /**
     * The birth date it holds, read as the latest year that has come: 26 is 2026 from 2026 on and 1926 before. Over a
     * hundred years it is ambiguous, so a date of birth given otherwise is to be trusted more.
     *
     * @throws DateTimeException for 29 February of a century without it
     */
    public LocalDate birthDate(Year now) {
        var day = number(digits, 6, 8);
        var year = number(digits, 10, 12);
        var century = year > now.getValue() % 100 ? 1900 : 2000;
        return LocalDate.of(century + year, number(digits, 8, 10), day > OF_WOMEN ? day - OF_WOMEN : day);
    }

    /** As it may be shown: region and the last two digits, {@code 3673 •••• •••• ••01}. */
    public String masked() {
        return digits.substring(0, 4) + " " + DOTS + " " + DOTS + " ••" + digits.substring(14);
    }

    /** Masked: a NIK must not reach a log by being printed. */
    @Override
    public String toString() {
        return masked();
    }
}
