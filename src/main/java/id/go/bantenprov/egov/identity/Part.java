package id.go.bantenprov.egov.identity;

import java.util.Locale;

/** What part of a resident's matters was looked at. */
public enum Part {
    FILE,
    ATTACHMENT,
    RESULT,
    MESSAGES,
    SEARCH,
    EXPORT,
    IDENTITY,

    /** Nothing was shown: it was not theirs to open. */
    REFUSED;

    /** The key of its name on the page that shows the looks. */
    public String key() {
        return "identity.look.part." + name().toLowerCase(Locale.ROOT);
    }
}
