package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.vault.DataKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a copy has of its own. All else it has as its original.
 *
 * @param letter null if the original has none
 */
record CopiedCase(
        ToldCase original,
        UUID id,
        UUID draft,
        ApplicationNumber number,
        CaseTag tag,
        DataKey key,
        @Nullable CopiedLetter letter) {

    /** @param sha256 of what stands for the letter, as of old letters; no file is kept */
    record CopiedLetter(int seq, String number, VerificationToken token, String sha256) {}
}
