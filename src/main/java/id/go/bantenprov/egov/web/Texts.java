package id.go.bantenprov.egov.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of the product: {@code messages/<module>.properties} is Indonesian, {@code messages/<module>_en.properties}
 * English. A text may hold {@code {0}}, {@code {1}} …; nothing else in it is special. A key with the suffix
 * {@code .one} is the singular of the key without it.
 */
@Component
public class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) texts.put(language, new HashMap<>());
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        var language = Objects.requireNonNull(file.getFilename()).endsWith("_en.properties")
                ? Language.ENGLISH
                : Language.INDONESIAN;
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> known(language).put(key, properties.getProperty(key)));
    }

    /** The text of a key; a key nobody wrote is shown as it is and reported, for a page must still come. */
    public String text(Language language, String key, Object... arguments) {
        var text = known(language).get(key);
        if (text == null) {
            LOG.error("No text for {} in {}", key, language);
            return key;
        }
        return fill(text, arguments);
    }

    /** As {@link #text}, in the singular when {@code count} is one and the language has a word for it. */
    public String count(Language language, String key, long count, Object... arguments) {
        var singular = key + ".one";
        return text(language, count == 1 && has(language, singular) ? singular : key, arguments);
    }

    /** A term as {@code 5 tahun} or {@code 1 year 6 months}. */
    public String period(Language language, Period period) {
        return Stream.of(
                        Map.entry("web.period.years", period.getYears()),
                        Map.entry("web.period.months", period.getMonths()),
                        Map.entry("web.period.days", period.getDays()))
                .filter(part -> part.getValue() != 0)
                .map(part -> count(language, part.getKey(), part.getValue(), Formats.number(part.getValue(), language)))
                .collect(Collectors.joining(" "));
    }

    public boolean has(Language language, String key) {
        return known(language).containsKey(key);
    }

    /** What stands behind this beginning in the keys there are, in order. */
    public List<String> under(String beginning) {
        return known(Language.INDONESIAN).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .sorted()
                .toList();
    }

    private Map<String, String> known(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** In one go: what somebody typed is put in as it is, also where it looks like a place to fill. */
    private static String fill(String text, Object... arguments) {
        if (arguments.length == 0) return text;
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filling(place, arguments)));
    }

    private static String filling(MatchResult place, Object... arguments) {
        var number = Integer.parseInt(place.group(1));
        return number < arguments.length ? String.valueOf(arguments[number]) : place.group();
    }
}
