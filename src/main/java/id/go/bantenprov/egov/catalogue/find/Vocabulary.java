package id.go.bantenprov.egov.catalogue.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What words mean to residents: which ones mean the same, and which say nothing. Data, see the files. */
final class Vocabulary {
    static final int LONGEST_PHRASE = 4;

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Set<String> stopWords;

    private Vocabulary(Stream<String> groups, Stream<String> stopWords) {
        groups.map(line -> List.of(line.split("\\s*,\\s*"))).forEach(this::remember);
        this.stopWords =
                stopWords.flatMap(line -> Arrays.stream(line.split("\\s+"))).collect(toUnmodifiableSet());
    }

    static Vocabulary shipped() throws IOException {
        return new Vocabulary(lines("search/synonyms.txt"), lines("search/stopwords.txt"));
    }

    /** A phrase may stand in several groups: then it means all of them. */
    private void remember(List<String> group) {
        for (var phrase : group)
            groups.merge(
                    phrase,
                    group,
                    (before, more) -> Stream.concat(before.stream(), more.stream())
                            .distinct()
                            .toList());
    }

    private static Stream<String> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(UTF_8)
                .lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    boolean saysNothing(String word) {
        return stopWords.contains(word);
    }

    /** The phrase and what means the same; empty for a phrase that no group holds. */
    Optional<List<String>> meaning(String phrase) {
        return Optional.ofNullable(groups.get(phrase));
    }

    /** Every single word of every group. */
    Set<String> words() {
        var words = new TreeSet<String>();
        for (var phrase : groups.keySet()) words.addAll(Words.of(phrase));
        return words;
    }
}
