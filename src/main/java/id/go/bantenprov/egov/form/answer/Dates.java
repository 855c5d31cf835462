package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Takes in a date from three inputs, and says which one is missing or cannot be. */
final class Dates {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    private Dates() {}

    static Parsed date(String day, String month, String year) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) return Parsed.BLANK;
        if (day.isBlank()) return new Parsed.Wrong(ProblemCode.DAY_MISSING, null, "-day");
        if (month.isBlank()) return new Parsed.Wrong(ProblemCode.MONTH_MISSING, null, "-month");
        if (year.isBlank()) return new Parsed.Wrong(ProblemCode.YEAR_MISSING, null, "-year");
        if (!isNumber(day, 2)) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-day");
        var monthNumber = month(month);
        if (monthNumber.isEmpty()) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-month");
        if (!year.strip().matches("[0-9]{4}")) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-year");
        return real(number(day), monthNumber.getAsInt(), number(year));
    }

    /** A month by its number, or by its name in either language, of which three letters are enough. */
    private static OptionalInt month(String typed) {
        if (isNumber(typed, 2)) return OptionalInt.of(number(typed));
        var name = typed.strip().toLowerCase(Locale.ROOT);
        if (name.length() < 3) return OptionalInt.empty();
        return Stream.of(Month.values())
                .filter(month ->
                        LANGUAGES.stream().anyMatch(each -> name(month, each).startsWith(name)))
                .mapToInt(Month::getValue)
                .findFirst();
    }

    private static String name(Month month, Locale language) {
        return month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
    }

    private static Parsed real(int day, int month, int year) {
        try {
            return new Parsed.Right(new Value.Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return new Parsed.Wrong(ProblemCode.NO_SUCH_DATE, null, month > 12 || month < 1 ? "-month" : "-day");
        }
    }

    private static boolean isNumber(String text, int digits) {
        return text.strip().matches("[0-9]{1," + digits + "}");
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
