package id.go.bantenprov.egov.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code bin/bench} was asked for.
 *
 * @param measures by name; all if none is named
 * @param data a folder that bin/seed has filled
 * @param stored how many applications there are to be first
 */
record Asked(List<String> measures, Optional<String> data, Optional<String> stored) {
    private static final String SEE = "; bin/bench --help says what it takes.";

    /** @throws IllegalArgumentException naming the word that is not understood: nothing is measured then, and nothing kept */
    static Asked parse(List<String> words, Set<String> known) {
        var rest = new ArrayList<>(words);
        var data = option(rest, "--data");
        var stored = option(rest, "--stored");
        if (stored.filter(number -> !number.matches("[0-9]{1,7}")).isPresent())
            throw new IllegalArgumentException("bin/bench --stored takes a number, not \"" + stored.get() + "\"" + SEE);
        rest.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException("bin/bench does not know \"" + word + "\"" + SEE);
        });
        return new Asked(List.copyOf(rest), data, stored);
    }

    /** Takes an option and its value from the words of the command. */
    private static Optional<String> option(List<String> words, String name) {
        var place = words.indexOf(name);
        if (place < 0) return Optional.empty();
        words.remove(place);
        if (place == words.size()) throw new IllegalArgumentException("bin/bench " + name + " takes a value" + SEE);
        return Optional.of(words.remove(place));
    }
}
