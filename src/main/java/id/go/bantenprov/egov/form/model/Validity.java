package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.FactKind.Count;
import id.go.bantenprov.egov.form.FactKind.Level;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a value is of its kind and within its bounds: the same judgement for pages, API and stored answers. */
public final class Validity {
    /** Most characters of the street part of an address. */
    public static final int LONGEST_LINE = 200;

    /** The types of file that a form may ask for: media type by extension. */
    public static final Map<String, String> MEDIA_TYPES =
            Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "png", "image/png", "webp", "image/webp");

    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999");
    /** A number that somebody made up to get past. */
    private static final Pattern ZEROS = Pattern.compile("0+");

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** What is wrong, and the limit that was passed if there is one. */
    public record Fault(ProblemCode code, @Nullable Object limit) {
        static @Nullable Fault unless(boolean fine, ProblemCode code, @Nullable Object limit) {
            return fine ? null : new Fault(code, limit);
        }
    }

    private static final Fault WRONG_KIND = new Fault(ProblemCode.KIND, null);

    private Validity() {}

    /** The first fault of a value, or null. Rows of a group are judged one by one elsewhere; here only their number. */
    public static @Nullable Fault fault(FactKind kind, Value value, LocalDate today) {
        return switch (value) {
            case Value.Text(var words) -> words(kind, words);
            case Value.Whole(var whole)
            when kind instanceof FactKind.Int(var bounds) -> number(0, bounds, BigDecimal.valueOf(whole));
            case Value.Amount(var amount) -> amount(kind, amount);
            case Value.Day(var day) when kind instanceof FactKind.Date date -> date(date, day, today);
            case Value.Truth _ when kind instanceof FactKind.Bool -> null;
            case Value.Choice(var key)
            when kind instanceof FactKind.Choice(var options) ->
                Fault.unless(options.containsKey(key), ProblemCode.OPTION, null);
            case Value.Choices(var keys) when kind instanceof FactKind.Choices choices -> choices(choices, keys);
            case Value.Region(var code) when kind instanceof FactKind.Region(var level) -> region(level, code);
            case Value.Address address when kind instanceof FactKind.Address(var level) -> address(level, address);
            case Value.Files files when kind instanceof FactKind.File file -> files(file, files);
            case Value.Rows given when kind instanceof FactKind.Group(var _, var rows, var _) -> rows(rows, given);
            case Value.Declared(var hash)
            when kind instanceof FactKind.Declaration(var text) ->
                Fault.unless(hash.equals(hash(text)), ProblemCode.AGREE, null);
            default -> WRONG_KIND;
        };
    }

    private static @Nullable Fault words(FactKind kind, String words) {
        return switch (kind) {
            case FactKind.Text text -> text(text, words);
            case FactKind.LongText(int shortest, int longest) -> length(shortest, longest, words);
            default -> WRONG_KIND;
        };
    }

    private static @Nullable Fault amount(FactKind kind, BigDecimal amount) {
        return switch (kind) {
            case FactKind.Decimal(int scale, var bounds) -> number(scale, bounds, amount);
            case FactKind.Money(var bounds) -> number(2, bounds, amount);
            default -> WRONG_KIND;
        };
    }

    /** SHA-256, in hex, of the text in both languages. */
    public static String hash(Localized text) {
        try {
            var bytes = (text.id() + "\n" + text.en()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Fault text(FactKind.Text kind, String words) {
        var fault = length(kind.shortest(), kind.longest(), words);
        if (fault != null || kind.pattern() == null) return fault;
        if (kind.isNumber() && ZEROS.matcher(words).matches()) return new Fault(ProblemCode.PATTERN, null);
        var pattern = PATTERNS.computeIfAbsent(kind.pattern(), Pattern::compile);
        return Fault.unless(pattern.matcher(words).matches(), ProblemCode.PATTERN, null);
    }

    private static @Nullable Fault length(int shortest, int longest, String words) {
        int length = words.codePointCount(0, words.length());
        if (length < shortest) return new Fault(ProblemCode.TOO_SHORT, shortest);
        return Fault.unless(length <= longest, ProblemCode.TOO_LONG, longest);
    }

    private static @Nullable Fault number(int scale, Bounds bounds, BigDecimal amount) {
        if (amount.scale() > scale) return new Fault(ProblemCode.TOO_PRECISE, scale);
        var min = bounds.min() == null ? LARGEST.negate() : bounds.min();
        var max = bounds.max() == null ? LARGEST : bounds.max();
        if (amount.compareTo(min) < 0) return new Fault(ProblemCode.MIN, min);
        return Fault.unless(amount.compareTo(max) <= 0, ProblemCode.MAX, max);
    }

    private static @Nullable Fault date(FactKind.Date kind, LocalDate day, LocalDate today) {
        var first = kind.min() == null ? LocalDate.of(1, 1, 1) : kind.min().on(today);
        var last = kind.max() == null ? LocalDate.of(9999, 12, 31) : kind.max().on(today);
        if (day.isBefore(first)) return new Fault(ProblemCode.MIN, first);
        return Fault.unless(!day.isAfter(last), ProblemCode.MAX, last);
    }

    private static @Nullable Fault choices(FactKind.Choices kind, List<String> keys) {
        if (!kind.options().keySet().containsAll(keys)) return new Fault(ProblemCode.OPTION, null);
        if (keys.stream().distinct().count() < keys.size()) return new Fault(ProblemCode.REPEATED, null);
        return count(kind.count(), keys);
    }

    private static @Nullable Fault count(Count count, Collection<?> things) {
        if (things.size() < count.fewest()) return new Fault(ProblemCode.TOO_FEW, count.fewest());
        return Fault.unless(things.size() <= count.most(), ProblemCode.TOO_MANY, count.most());
    }

    private static @Nullable Fault region(Level level, String code) {
        return Fault.unless(level.fits(code), ProblemCode.REGION, null);
    }

    private static @Nullable Fault address(Level level, Value.Address address) {
        var fault = region(level, address.region());
        if (fault != null) return fault;
        if (address.line().isBlank()) return new Fault(ProblemCode.LINE_MISSING, null);
        return length(0, LONGEST_LINE, address.line());
    }

    private static @Nullable Fault files(FactKind.File kind, Value.Files files) {
        for (var file : files.files()) {
            if (kind.types().stream().map(MEDIA_TYPES::get).noneMatch(file.mediaType()::equals))
                return new Fault(ProblemCode.FILE_TYPE, String.join(", ", kind.types()));
            if (file.sizeBytes() > kind.maxBytes()) return new Fault(ProblemCode.FILE_SIZE, kind.maxBytes());
        }
        return count(kind.count(), files.files());
    }

    private static @Nullable Fault rows(Count count, Value.Rows given) {
        if (given.rows().size() > count.most()) return new Fault(ProblemCode.TOO_MANY, count.most());
        boolean tooFew = given.closed() && given.rows().size() < count.fewest();
        return Fault.unless(!tooFew, ProblemCode.TOO_FEW, count.fewest());
    }
}
