package id.go.bantenprov.egov.web;

import java.util.regex.Pattern;

/** Text as people type it to each other, without the characters nobody sees or that turn the reading direction round. */
public final class PlainText {
    /** Line breaks and tabs stay; halves of pairs and what is no character would stop a letter from being made. */
    private static final Pattern DECEIVING =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n\\t]]");

    /** As in {@code form.answer.Words}. What shows nothing on a page: blanks of all kinds, and marks that only join, part or fill. */
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}]*");

    private PlainText() {}

    /** @return empty if nothing of it could be seen */
    public static String of(String typed) {
        var plain =
                DECEIVING.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
        return NOTHING.matcher(plain).matches() ? "" : plain;
    }

    /** Whether anything of it shows on a page. */
    public static boolean isSeen(String typed) {
        return !of(typed).isEmpty();
    }
}
