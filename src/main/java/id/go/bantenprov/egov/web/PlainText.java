package id.go.bantenprov.egov.web;

/** Text as people type it to each other, without the characters nobody sees or that turn the reading direction round. */
public final class PlainText {
    /** Line breaks and tabs stay; halves of pairs and what is no character would stop a letter from being made. */
    private static final String DECEIVING =
            "[\\p{Cntrl}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n\\t]]";

    private PlainText() {}

    public static String of(String typed) {
        return typed.replace("\r\n", "\n").replaceAll(DECEIVING, "").strip();
    }
}
