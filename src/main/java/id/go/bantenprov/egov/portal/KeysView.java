package id.go.bantenprov.egov.portal;

import id.go.bantenprov.egov.web.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation, without a secret among them.
 *
 * @param vkey public line of the key that signs the log
 * @param bothSignUntil last day on which the former key signs beside it; null if none does
 * @param sealing number of the sealing key
 * @param rewrapped whether that key wraps everything already
 * @param done which key was just replaced, {@code log} or {@code brankas}; null if none
 * @param errors of the password typed, by the name of its field
 */
public record KeysView(
        String vkey,
        @Nullable LocalDate bothSignUntil,
        int sealing,
        boolean rewrapped,
        @Nullable String done,
        List<FieldError> errors) {}
