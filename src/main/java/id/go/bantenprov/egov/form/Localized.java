package id.go.bantenprov.egov.form;

import java.util.Locale;

/** A text in both languages of every screen; neither is ever blank. */
public record Localized(String id, String en) {
    /** The English text for an English reader, the Indonesian one for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
