package id.go.bantenprov.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the product are there, in both languages, and differ. */
class WritingMessagesTest {
    /** Keys whose words are the same in both languages; a comment says why. */
    private static final Path SAME_IN_BOTH = Path.of("src/test/resources/messages/same-in-both-languages.txt");

    /** What looks like a key and is none: names of purposes, of an attribute, of an entry of the log. */
    private static final Set<String> NO_TEXTS =
            Set.of("identity.limit.", "identity.device", "identity.nik", "calendar.published");

    private static final Map<String, String> ALL = new HashMap<>();

    static {
        files().forEach(file -> ALL.putAll(read(file)));
    }

    private static final Pattern LITERAL = Pattern.compile(
            "\"((" + files().map(WritingMessagesTest::module).collect(Collectors.joining("|")) + ")\\.[\\w.]+)\"");
    private static final Pattern ASKED = Pattern.compile("\\bpage\\.(?:text|count)\\(\"([\\w.]+)\"(?! *\\+)");

    static Stream<Path> files() {
        return SourceFiles.under(SourceFiles.MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> templates() {
        return SourceFiles.under(SourceFiles.TEMPLATES, ".jte").stream();
    }

    static Stream<Path> sources() {
        return SourceFiles.under(SourceFiles.JAVA, ".java").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_keys_each_beginning_with_its_module(Path file) {
        var keys = read(file).keySet();

        assertThat(read(english(file)).keySet())
                .filteredOn(key -> !key.endsWith(".one")) // Indonesian has one form for all numbers
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allMatch(key -> key.startsWith(module(file) + "."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_fill_the_same_gaps(Path file) {
        var english = read(english(file));

        read(file).forEach((key, text) -> {
            var gaps = gaps(english.getOrDefault(key, ""));
            if (!key.endsWith(".one")) assertThat(gaps).as(key).isEqualTo(gaps(text));
        });
    }

    @Test
    void an_english_text_is_not_the_indonesian_one_unless_it_is_listed() {
        var same = new TreeSet<String>();
        files().forEach(file -> {
            var english = read(english(file));
            read(file).forEach((key, text) -> {
                if (text.equals(english.get(key))) same.add(key);
            });
        });

        assertThat(same).isEqualTo(new TreeSet<>(listed()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_text_a_template_asks_for_exists(Path template) {
        var source = SourceFiles.read(template);

        assertThat(ASKED.matcher(source).results().map(found -> found.group(1))).allMatch(ALL::containsKey);
        assertThat(LITERAL.matcher(source).results().map(found -> found.group(1)))
                .allMatch(this::isKeyOrBeginsOne);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_text_a_class_asks_for_exists(Path source) {
        assertThat(LITERAL.matcher(SourceFiles.read(source)).results().map(found -> found.group(1)))
                .filteredOn(literal -> !NO_TEXTS.contains(literal))
                .allMatch(this::isKeyOrBeginsOne);
    }

    /** A key, or what stands before {@code .subject}, {@code .title} or the name of a state. */
    private boolean isKeyOrBeginsOne(String literal) {
        return ALL.containsKey(literal)
                || ALL.keySet().stream()
                        .anyMatch(key -> key.startsWith(literal.endsWith(".") ? literal : literal + "."));
    }

    private static List<String> listed() {
        return SourceFiles.read(SAME_IN_BOTH)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static TreeSet<String> gaps(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(g -> g.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path english(Path file) {
        return Path.of(file.toString().replace(".properties", "_en.properties"));
    }

    /** A module with rooms has a file for each: casework_desk is of casework. */
    private static String module(Path file) {
        return file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "");
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(SourceFiles.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
