package id.go.bantenprov.egov.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message at one field.
 * @param field name of the input it belongs to: the fact, or {@code group.row.field}
 * @param limit what was passed: a number, a date or a word; null if there is none
 * @param own the form's own words; null for those of the message file
 * @param row what the row is called in which it stands; null outside of rows
 */
public record Problem(
        String field,
        ProblemCode code,
        Localized label,
        @Nullable Object limit,
        @Nullable Localized own,
        @Nullable Localized row) {
    public Problem(String field, ProblemCode code, Localized label, @Nullable Object limit, @Nullable Localized own) {
        this(field, code, label, limit, own, null);
    }

    public Problem in(Localized row) {
        return new Problem(field, code, label, limit, own, row);
    }

    /** A problem with a question, in the form's own words where it has some for it. */
    public static Problem of(String field, Question question, ProblemCode code, @Nullable Object limit) {
        return new Problem(
                field, code, question.label(), limit, question.errors().get(code));
    }

    /** Whether it is at this input, or at one of those that the input is made of. */
    public boolean isAt(String input) {
        return field.equals(input) || field.startsWith(input + "-") || field.startsWith(input + ".");
    }

    /** The key of the text that holds where the form has no words of its own; first and last dates have texts of their own. */
    public String messageKey() {
        return "form.problem." + code.key() + (limit instanceof LocalDate ? "Date" : "");
    }

    public Optional<Localized> ownText() {
        return Optional.ofNullable(own);
    }

    public Optional<Localized> rowName() {
        return Optional.ofNullable(row);
    }

    /** The parameters of that text: the question's label, then the limit if there is one. */
    public Object[] messageArguments(Locale locale) {
        return limit == null
                ? new Object[] {label.in(locale)}
                : Stream.of(label.in(locale), shown(limit, locale)).toArray();
    }

    private static String shown(Object limit, Locale locale) {
        return switch (limit) {
            case LocalDate date ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
            case Number number -> shown(new BigDecimal(number.toString()), locale);
            default -> limit.toString();
        };
    }

    private static String shown(BigDecimal number, Locale locale) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
