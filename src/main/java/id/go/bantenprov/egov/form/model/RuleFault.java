package id.go.bantenprov.egov.form.model;

/** A rule that is no rule: a word that does not belong there, a name that nobody knows, types that do not fit. */
public final class RuleFault extends Exception {
    /** @param at characters before the place, 0 for the first */
    RuleFault(int at, String message) {
        super(message + " (at character " + (at + 1) + ")");
    }
}
