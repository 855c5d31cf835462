package id.go.bantenprov.egov.web;

import java.util.Locale;
import java.util.Optional;

/** The two languages of every screen. Indonesian is the first: whoever has not chosen reads Indonesian. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code of ISO 639-1. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code, "ID");
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    public static Optional<Language> of(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) return Optional.of(language);
        }
        return Optional.empty();
    }
}
