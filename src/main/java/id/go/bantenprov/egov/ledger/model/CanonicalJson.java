package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value as bytes (RFC 8785): keys sorted, no blanks, UTF-8 left as it is. Whoever reads the
 * value and writes it again with the same rule gets the same bytes, in any language.
 *
 * <p>Narrower than the standard on purpose: keys are ASCII, numbers are whole, nothing is null.
 */
public final class CanonicalJson {
    private static final long GREATEST_EXACT = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder(256);

    private CanonicalJson() {}

    /**
     * @param value a map with ASCII keys, a collection, text, a day, a truth value or a whole number up to 2^53 - 1
     * @throws IllegalArgumentException for anything else, at any depth
     */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(UTF_8);
    }

    /** As {@link #bytes}, before it becomes UTF-8. */
    public static String text(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> object -> writeObject(object);
            case Collection<?> list -> writeList(list);
            case CharSequence string -> writeString(string);
            case LocalDate day -> writeString(day.toString());
            case Boolean truth -> text.append(truth.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Long number when Math.abs(number) <= GREATEST_EXACT -> text.append(number.longValue());
            default -> throw new IllegalArgumentException("No canonical form for " + value.getClass() + ": " + value);
        }
    }

    private void writeObject(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((key, value) -> sorted.put(asciiKey(key), value));
        char before = '{';
        for (var member : sorted.entrySet()) {
            text.append(before).append('"').append(member.getKey()).append("\":");
            write(member.getValue());
            before = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeList(Collection<?> list) {
        char before = '[';
        for (var element : list) {
            text.append(before);
            write(element);
            before = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static String asciiKey(Object key) {
        var name = key.toString();
        if (!name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '\\'))
            throw new IllegalArgumentException("Not an ASCII key: " + name);
        return name;
    }

    private void writeString(CharSequence string) {
        requireUnicode(string);
        text.append('"');
        string.chars().forEach(c -> writeCharacter((char) c));
        text.append('"');
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
    }

    private static void requireUnicode(CharSequence string) {
        try {
            UTF_8.newEncoder().encode(CharBuffer.wrap(string));
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("Text with half a surrogate pair", half);
        }
    }
}
