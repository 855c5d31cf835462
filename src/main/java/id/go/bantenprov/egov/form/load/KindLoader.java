package id.go.bantenprov.egov.form.load;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.FactKind.Count;
import id.go.bantenprov.egov.form.FactKind.DateBound;
import id.go.bantenprov.egov.form.FactKind.Level;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.form.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the kind of a fact with its limits. */
final class KindLoader {
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,3})\\.\\.([0-9]{1,3})");
    private static final Pattern FROM_TODAY = Pattern.compile("today(?:\\s*([+-])\\s*([0-9]{1,5}))?");

    /** Repetition of a repetition, back references and looking around: what can make matching slow. */
    private static final Pattern SLOW_PATTERN = Pattern.compile("\\)[*+{]|\\\\[1-9k]|\\(\\?(?!:)");

    private static final Set<String> FILE_TYPES = new TreeSet<>(Validity.MEDIA_TYPES.keySet());
    private static final Map<String, Level> LEVELS = Map.of(
            "province", Level.PROVINCE, "regency", Level.REGENCY, "district", Level.DISTRICT, "village", Level.VILLAGE);
    private final Map<String, Map<String, Localized>> optionLists;
    private final Map<String, Function<YamlMap, FactKind>> plain = Map.ofEntries(
            Map.entry("text", KindLoader::text),
            Map.entry("longText", KindLoader::longText),
            Map.entry("int", map -> new FactKind.Int(bounds(map, 0))),
            Map.entry("decimal", KindLoader::decimal),
            Map.entry("money", map -> new FactKind.Money(bounds(map, Limits.MONEY_DECIMALS))),
            Map.entry("date", map -> new FactKind.Date(date(map, "min"), date(map, "max"))),
            Map.entry("bool", _ -> new FactKind.Bool()),
            Map.entry("choice", map -> new FactKind.Choice(options(map))),
            Map.entry("choices", this::choices),
            Map.entry("region", map -> new FactKind.Region(level(map))),
            Map.entry("address", map -> new FactKind.Address(level(map))),
            Map.entry("file", KindLoader::file),
            Map.entry("group", map -> {
                throw map.error("expected the fields of the group under `of`");
            }),
            Map.entry(
                    "declaration",
                    map -> new FactKind.Declaration(map.required("text").localized())));

    /** @param optionLists options that a file names instead of writing them out, by that name */
    KindLoader(Map<String, Map<String, Localized>> optionLists) {
        this.optionLists = optionLists;
    }

    /** A kind and its attributes, but for a group, whose name is no plain kind. */
    FactKind plain(YamlMap fact) {
        return fact.required("kind").oneOf(plain).apply(fact);
    }

    private static FactKind text(YamlMap map) {
        var pattern = map.optional("pattern").map(KindLoader::pattern).orElse(null);
        int longest = longest(map, Limits.TEXT);
        return new FactKind.Text(shortest(map, longest), longest, pattern);
    }

    private static FactKind longText(YamlMap map) {
        int longest = longest(map, Limits.LONG_TEXT);
        return new FactKind.LongText(shortest(map, longest), longest);
    }

    private static int shortest(YamlMap map, int longest) {
        int shortest = map.number("min", 0);
        if (shortest < 0 || shortest > longest) throw map.required("min").expected("0 to " + longest + " characters");
        return shortest;
    }

    private static int longest(YamlMap map, int limit) {
        int longest = map.number("max", limit);
        if (longest < 1 || longest > limit) throw map.required("max").expected("1 to " + limit + " characters");
        return longest;
    }

    private static String pattern(YamlValue value) {
        var pattern = value.text();
        if (pattern.length() > Limits.PATTERN || SLOW_PATTERN.matcher(pattern).find())
            throw value.expected("a simple pattern: no repeated group, reference or look-around");
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException broken) {
            throw value.expected("a regular expression (" + broken.getDescription() + ")");
        }
    }

    private static FactKind decimal(YamlMap map) {
        int scale = map.required("scale").number();
        if (scale < 0 || scale > Limits.DECIMALS) throw map.required("scale").expected("0 to " + Limits.DECIMALS);
        return new FactKind.Decimal(scale, bounds(map, scale));
    }

    private static Bounds bounds(YamlMap map, int scale) {
        var min = map.optional("min").map(value -> number(value, scale)).orElse(null);
        var max = map.optional("max").map(value -> number(value, scale)).orElse(null);
        if (min != null && max != null && min.compareTo(max) > 0)
            throw map.required("max").expected("at least " + min.toPlainString());
        return new Bounds(min, max);
    }

    private static BigDecimal number(YamlValue value, int scale) {
        if (!value.text().matches("-?[0-9]{1,16}(\\.[0-9]{1,4})?")) throw value.expected("a number");
        var number = new BigDecimal(value.text());
        if (number.stripTrailingZeros().scale() > scale) throw value.expected("at most " + scale + " decimals");
        return number;
    }

    private static @Nullable DateBound date(YamlMap map, String key) {
        return map.optional(key).map(KindLoader::dateBound).orElse(null);
    }

    private static DateBound dateBound(YamlValue value) {
        var fromToday = FROM_TODAY.matcher(value.text());
        if (fromToday.matches()) {
            int days = fromToday.group(2) == null ? 0 : Integer.parseInt(fromToday.group(2));
            return new DateBound.FromToday("-".equals(fromToday.group(1)) ? -days : days);
        }
        try {
            return new DateBound.Fixed(LocalDate.parse(value.text()));
        } catch (DateTimeParseException _) {
            throw value.expected("a date such as 2026-11-24, today, or today + 30");
        }
    }

    private Map<String, Localized> options(YamlMap map) {
        var written = map.required("options");
        return written.isMap() ? options(written) : written.oneOf(optionLists);
    }

    private static Map<String, Localized> options(YamlValue written) {
        var options = new LinkedHashMap<String, Localized>();
        for (var option : written.map().entries()) {
            if (!option.getKey().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"))
                throw option.getValue().error("`" + option.getKey() + "`: expected a key of letters, digits, - and _");
            options.put(option.getKey(), option.getValue().localized());
        }
        if (options.isEmpty() || options.size() > Limits.OPTIONS)
            throw written.expected("1 to " + Limits.OPTIONS + " options");
        return options;
    }

    private FactKind choices(YamlMap map) {
        var options = options(map);
        return new FactKind.Choices(options, count(map, "count", new Count(1, options.size()), options.size()));
    }

    private static Level level(YamlMap map) {
        return map.required("level").oneOf(LEVELS);
    }

    private static FactKind file(YamlMap map) {
        var types = map.required("types").texts();
        if (types.isEmpty() || !FILE_TYPES.containsAll(types))
            throw map.required("types").expected("a list out of " + String.join(", ", FILE_TYPES));
        long maxBytes = map.required("maxBytes").number();
        if (maxBytes < 1 || maxBytes > Limits.FILE_BYTES)
            throw map.required("maxBytes").expected("1 to " + Limits.FILE_BYTES);
        return new FactKind.File(List.copyOf(types), maxBytes, count(map, "count", new Count(1, 1), Limits.FILES));
    }

    /** A range such as {@code 0..10}. */
    static Count count(YamlMap map, String key, Count otherwise, int limit) {
        var value = map.optional(key);
        if (value.isEmpty()) return otherwise;
        var range = COUNT.matcher(value.get().text());
        if (!range.matches()) throw value.get().expected("a range such as 0..10");
        var count = new Count(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        if (count.most() < 1 || count.most() > limit || count.fewest() > count.most())
            throw value.get().expected("a range within 0.." + limit);
        return count;
    }
}
