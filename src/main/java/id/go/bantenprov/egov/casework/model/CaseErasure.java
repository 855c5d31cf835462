package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.vault.Vault;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Erases the person of a case that has ended: answers, files, messages, name, and the key that opened them, so that
 * older copies open no more. The entries in the public log stay, and nobody can tell any more whose they were.
 */
@Component
public class CaseErasure {
    private final CaseTraces traces;
    private final Attachments attachments;
    private final StoredFiles files;
    private final AccessRecords accessRecords;
    private final Vault vault;

    CaseErasure(
            CaseTraces traces, Attachments attachments, StoredFiles files, AccessRecords accessRecords, Vault vault) {
        this.traces = traces;
        this.attachments = attachments;
        this.files = files;
        this.accessRecords = accessRecords;
        this.vault = vault;
    }

    /** Call it with the application locked. */
    public void erase(Application application) {
        files(application).forEach(file -> {
            attachments.remove(file);
            files.remove(file);
        });
        accessRecords.forgetApplicant(application.number().text());
        traces.wipe(application.id()).ifPresent(vault::destroy);
    }

    private List<FileId> files(Application application) {
        var handedIn = attachments.of(application.id()).stream().map(Attachments.Attachment::file);
        return Stream.concat(handedIn, traces.letters(application.id()).stream())
                .toList();
    }
}
