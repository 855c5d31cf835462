package id.go.bantenprov.egov.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a sentence, so that a page keeps a number in it on one line: browsers break lines at hyphens too.
 *
 * @param number whether it is a public number, such as {@code BTN-26-7KQ4-M2XD}
 */
public record TextPiece(String text, boolean number) {
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{3}-[0-9]{2}(?:-[A-Z0-9]{4}){2}\\b");

    /** The pieces of a text, which together are the text. */
    public static List<TextPiece> of(String text) {
        var pieces = new ArrayList<TextPiece>();
        var numbers = NUMBER.matcher(text);
        int end = 0;
        while (numbers.find()) {
            pieces.add(new TextPiece(text.substring(end, numbers.start()), false));
            pieces.add(new TextPiece(numbers.group(), true));
            end = numbers.end();
        }
        pieces.add(new TextPiece(text.substring(end), false));
        return pieces;
    }
}
