package id.go.bantenprov.egov.notification.model;

import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.regex.Pattern;

/**
 * What somebody is told, without words: these are found when it is read.
 *
 * @param arguments what fills the gaps of the words
 * @param link path on this site
 */
public record Message(String key, Arguments arguments, String link) {
    private static final Pattern PATH = Pattern.compile("/(?!/)[\\w\\-./?=&%]{0,299}");

    /** @throws IllegalArgumentException if the link is no plain path of this site */
    public Message {
        if (!isLink(link)) throw new IllegalArgumentException("Not a path of this site: " + link);
    }

    /** Whether a text is a plain path of this site of at most 300 characters. */
    public static boolean isLink(String text) {
        return PATH.matcher(text).matches();
    }

    public static Message of(String key, String link, Object... arguments) {
        return new Message(key, Arguments.of(arguments), link);
    }

    public String subject(Texts texts, Language language) {
        return texts.text(language, key + ".subject", arguments.in(language));
    }

    public String text(Texts texts, Language language) {
        return texts.text(language, key + ".text", arguments.in(language));
    }
}
