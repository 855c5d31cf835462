package id.go.bantenprov.egov.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be answered, and within which limits. The kind decides which operators a rule may use. */
public sealed interface FactKind {
    /** @param longest most characters, at most 200 @param pattern the whole text must match; null for any */
    record Text(int shortest, int longest, @Nullable String pattern) implements FactKind {
        private static final Pattern DIGITS = Pattern.compile("\\[0-9]\\{[0-9]+(,[0-9]+)?}");

        /** Whether it is the number of something: digits, and as many as may be. */
        public boolean isNumber() {
            return pattern != null && DIGITS.matcher(pattern).matches();
        }
    }

    /** @param longest most characters, at most 4,000 */
    record LongText(int shortest, int longest) implements FactKind {}

    record Int(Bounds bounds) implements FactKind {}

    /** @param scale digits after the point, 0 to 4 */
    record Decimal(int scale, Bounds bounds) implements FactKind {}

    /** Rupiah, with at most two digits after the point. */
    record Money(Bounds bounds) implements FactKind {}

    record Date(@Nullable DateBound min, @Nullable DateBound max) implements FactKind {}

    record Bool() implements FactKind {}

    /** @param options label by language-neutral key, in the order of the screen, at most 200 */
    record Choice(Map<String, Localized> options) implements FactKind {}

    record Choices(Map<String, Localized> options, Count count) implements FactKind {}

    record Region(Level level) implements FactKind {}

    record Address(Level level) implements FactKind {}

    /** @param types extensions out of {@code pdf, jpg, png, webp} @param maxBytes of one file */
    record File(List<String> types, long maxBytes, Count count) implements FactKind {}

    /** Repeated rows, one level deep. @param rows at most 50 @param item what one row is, such as Researcher */
    record Group(List<Fact> fields, Count rows, Localized item) implements FactKind {
        public Optional<Fact> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        /** What a row is called: Researcher 2. @param position from 1 */
        public Localized row(int position) {
            return new Localized(item.id() + " " + position, item.en() + " " + position);
        }
    }

    /** A statement that must be agreed to; the hash of its text is kept with the answer. */
    record Declaration(Localized text) implements FactKind {}

    /** Smallest and largest number, both inclusive; null for none. */
    record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /** Fewest and most of something, both inclusive. */
    record Count(int fewest, int most) {}

    /** A first or last date, inclusive. */
    sealed interface DateBound {
        record Fixed(LocalDate date) implements DateBound {}

        /** @param plusDays may be negative */
        record FromToday(int plusDays) implements DateBound {}

        default LocalDate on(LocalDate today) {
            return switch (this) {
                case Fixed(var date) -> date;
                case FromToday(var days) -> today.plusDays(days);
            };
        }
    }

    /** How deep a region code must go. */
    enum Level {
        PROVINCE("[0-9]{2}"),
        REGENCY("[0-9]{2}\\.[0-9]{2}"),
        DISTRICT("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}"),
        VILLAGE("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");

        private final String shape;

        Level(String shape) {
            this.shape = shape;
        }

        public boolean fits(String code) {
            return code.matches(shape);
        }
    }
}
