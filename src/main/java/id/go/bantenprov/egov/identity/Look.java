package id.go.bantenprov.egov.identity;

import org.jspecify.annotations.Nullable;

/**
 * A look about to be taken.
 *
 * @param application number of the application it belongs to, if it belongs to one
 * @param purpose key of the text that says what for: a deed's name, or {@link #LOOKING}
 */
public record Look(ResidentId subject, @Nullable String application, Part part, String purpose) {
    /** Only looking. */
    public static final String LOOKING = "identity.look.purpose.looking";
}
