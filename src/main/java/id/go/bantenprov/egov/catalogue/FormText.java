package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.web.Localized;

/** The texts of a form as pages show them: the rules engine knows nothing of the web and has a text type of its own. */
public final class FormText {
    private FormText() {}

    public static Localized of(id.go.bantenprov.egov.form.Localized text) {
        return new Localized(text.id(), text.en());
    }
}
