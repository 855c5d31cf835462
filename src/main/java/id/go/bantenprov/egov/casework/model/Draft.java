package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.vault.DataKey;
import java.time.OffsetDateTime;

/**
 * An application somebody is still writing: no number, no clock, no entry in the log. It is erased some time after it was
 * last saved.
 *
 * @param revision raised by every save
 * @param key becomes the key of the case
 */
public record Draft(
        DraftId id,
        ResidentId owner,
        ServiceVersion service,
        int revision,
        Answers answers,
        DataKey key,
        OffsetDateTime savedAt) {
    public Draft with(Answers changed) {
        return new Draft(id, owner, service, revision, changed, key, savedAt);
    }

    /** The same answers under another version of the service. */
    public Draft under(ServiceVersion version, Answers kept) {
        return new Draft(id, owner, version, revision, kept, key, savedAt);
    }
}
