package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Vault;
import org.springframework.stereotype.Component;

/** Throws a draft away for good: its files, its answers and the key that opened them. */
@Component
public class DraftErasure {
    private final Drafts drafts;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Vault vault;

    DraftErasure(Drafts drafts, Attachments attachments, StoredFiles files, Vault vault) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.files = files;
        this.vault = vault;
    }

    /** Call it with the draft locked. */
    public void erase(DraftId draft, DataKeyId key) {
        attachments.of(draft).forEach(attachment -> {
            attachments.remove(attachment.file());
            files.remove(attachment.file());
        });
        drafts.delete(draft);
        vault.destroy(key);
    }
}
