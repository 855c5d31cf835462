package id.go.bantenprov.egov;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comment that describes what is not there misleads; the compiler does not read it. */
class DescribingParametersTest {
    private static final Pattern DESCRIBED = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(.*?)[{;]\\s*\\n", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void names_only_what_the_record_or_method_below_has() {
        var missing = SourceFiles.under(SourceFiles.JAVA, ".java").stream().flatMap(DescribingParametersTest::missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void looks_at_many() {
        var described = SourceFiles.under(SourceFiles.JAVA, ".java").stream()
                .flatMap(file -> DESCRIBED.matcher(SourceFiles.read(file)).results())
                .flatMap(place -> words(PARAMETER, place.group(1), 1).stream());

        assertThat(described).hasSizeGreaterThan(500);
    }

    private static Stream<String> missing(Path file) {
        return DESCRIBED.matcher(SourceFiles.read(file)).results().flatMap(place -> {
            var there = words(WORD, place.group(2), 0);
            return words(PARAMETER, place.group(1), 1).stream()
                    .filter(name -> !there.contains(name))
                    .map(name -> file.getFileName() + ": " + name);
        });
    }

    private static Set<String> words(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).collect(toSet());
    }
}
