package id.go.bantenprov.egov.catalogue.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for, taken apart into terms. Words that say nothing are left out; phrases with a meaning of their own
 * stay together.
 */
record Question(List<Term> terms) {
    static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;

    /** One thing that was named, with all ways to say it; the first is the person's own. */
    record Term(List<String> ways) {}

    /** The words of a text that is searched for, at most twelve. */
    static List<String> words(String text) {
        return Words.of(text.substring(0, Math.min(text.length(), LONGEST))).stream()
                .limit(MOST_WORDS)
                .toList();
    }

    /** @param corrected words that nobody knows, each with the known word that it was probably meant to be */
    static Question of(List<String> words, Map<String, String> corrected, Vocabulary vocabulary) {
        var right =
                words.stream().map(word -> corrected.getOrDefault(word, word)).toList();
        var terms = new ArrayList<Term>();
        for (int at = 0; at < words.size(); ) {
            int length = phraseAt(right, at, vocabulary);
            var phrase = String.join(" ", right.subList(at, at + length));
            if (length > 1 || !vocabulary.saysNothing(phrase)) terms.add(term(words, at, length, phrase, vocabulary));
            at += length;
        }
        return new Question(terms.stream().distinct().toList());
    }

    /** How many words from here on are one phrase of the vocabulary; 1 if none is. */
    private static int phraseAt(List<String> words, int at, Vocabulary vocabulary) {
        for (int length = Math.min(Vocabulary.LONGEST_PHRASE, words.size() - at); length > 1; length--)
            if (vocabulary
                    .meaning(String.join(" ", words.subList(at, at + length)))
                    .isPresent()) return length;
        return 1;
    }

    private static Term term(List<String> words, int at, int length, String phrase, Vocabulary vocabulary) {
        var ways = new ArrayList<String>();
        ways.add(String.join(" ", words.subList(at, at + length)));
        ways.add(phrase);
        vocabulary.meaning(phrase).ifPresent(ways::addAll);
        return new Term(ways.stream().distinct().toList());
    }
}
