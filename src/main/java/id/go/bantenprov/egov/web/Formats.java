package id.go.bantenprov.egov.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates, numbers and money as official Indonesian writing has them, with no-break spaces where a line must not part. */
public final class Formats {
    /** The one time zone of the province; it has no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final String NO_BREAK = "\u00a0";

    private Formats() {}

    /** The date on the wall of the offices at that moment, whatever offset it comes with. */
    public static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** For example {@code 24 November 2026}. */
    public static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale())
                .format(date)
                .replace(" ", NO_BREAK);
    }

    /** For example {@code 24 Nov}: for the columns of a table. */
    public static String shortDate(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale())
                .format(date)
                .replace(" ", NO_BREAK);
    }

    public static String weekday(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("EEEE", language.locale()).format(date);
    }

    /** For example {@code Selasa, 24 November}: for a day that is near. */
    public static String weekdayAndDate(LocalDate date, Language language) {
        var day = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
        return weekday(date, language) + ", " + day.replace(" ", NO_BREAK);
    }

    /** For example {@code 24 November 2026 pukul 14.05 WIB}. */
    public static String moment(OffsetDateTime moment, Language language) {
        var at = language == Language.INDONESIAN ? " pukul" + NO_BREAK : " at" + NO_BREAK;
        return date(day(moment), language) + at + time(moment) + NO_BREAK + "WIB";
    }

    /** For example {@code 14.05}. */
    public static String time(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("HH.mm").format(moment.atZoneSameInstant(ZONE));
    }

    /** For example {@code 1.234.567}, in English {@code 1,234,567}. */
    public static String number(long number, Language language) {
        return new DecimalFormat("#,##0", symbols(language)).format(number);
    }

    /** For example {@code 3,25}. */
    public static String decimal(BigDecimal number, int scale, Language language) {
        return new DecimalFormat("#,##0" + (scale > 0 ? "." + "0".repeat(scale) : ""), symbols(language))
                .format(number);
    }

    /** For example {@code 94,6 %}. */
    public static String percent(BigDecimal percent, Language language) {
        return new DecimalFormat("0.0", symbols(language)).format(percent.setScale(1, RoundingMode.HALF_UP)) + NO_BREAK
                + "%";
    }

    /** For example {@code Rp 1.234.567}. */
    public static String rupiah(BigDecimal amount, Language language) {
        return "Rp" + NO_BREAK + new DecimalFormat("#,##0", symbols(language)).format(amount);
    }

    /** For example {@code 412 KB} or {@code 1,8 MB}; one KB is 1,000 bytes, as phones count. */
    public static String size(long bytes, Language language) {
        if (bytes < 1_000_000) return Math.max(1, bytes / 1_000) + NO_BREAK + "KB";
        return new DecimalFormat("0.#", symbols(language)).format(bytes / 1_000_000.0) + NO_BREAK + "MB";
    }

    /** Names to choose from, for example {@code JPG, PDF, atau PNG}. */
    public static String either(List<String> names, Language language) {
        if (names.size() < 2) return String.join("", names);
        var or = language == Language.INDONESIAN ? "atau " : "or ";
        var comma = names.size() > 2 ? ", " : " ";
        return String.join(", ", names.subList(0, names.size() - 1)) + comma + or + names.getLast();
    }

    private static DecimalFormatSymbols symbols(Language language) {
        var symbols = new DecimalFormatSymbols(language.locale());
        symbols.setGroupingSeparator(language == Language.INDONESIAN ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.INDONESIAN ? ',' : '.');
        return symbols;
    }
}
