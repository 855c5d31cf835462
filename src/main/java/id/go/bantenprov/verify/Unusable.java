package id.go.bantenprov.verify;

/** What was given cannot be checked at all: an unreadable file, a log that does not answer. One sentence for the reader. */
public class Unusable extends RuntimeException {
    public Unusable(String sentence) {
        super(sentence, null, false, false);
    }
}
