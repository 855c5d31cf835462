package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Takes in a date from three inputs, and says which one is missing or cannot be. */
final class Dates {
    private Dates() {}

    static Parsed date(String day, String month, String year) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) return Parsed.BLANK;
        if (day.isBlank()) return new Parsed.Wrong(ProblemCode.DAY_MISSING, null, "-day");
        if (month.isBlank()) return new Parsed.Wrong(ProblemCode.MONTH_MISSING, null, "-month");
        if (year.isBlank()) return new Parsed.Wrong(ProblemCode.YEAR_MISSING, null, "-year");
        if (!isNumber(day, 2)) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-day");
        if (!isNumber(month, 2)) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-month");
        if (!year.strip().matches("[0-9]{4}")) return new Parsed.Wrong(ProblemCode.NOT_DATE, null, "-year");
        return real(number(day), number(month), number(year));
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
