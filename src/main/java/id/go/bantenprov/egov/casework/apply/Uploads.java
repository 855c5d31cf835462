package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.document.Intake;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.vault.DataKey;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes in files from whoever applies, as many and as much as one person may hand in. Not within a transaction. */
@Component
class Uploads {
    /**
     * Where files go.
     *
     * @param owner of the files, as the file store names it
     * @param key encrypts them
     * @param room bytes that may still come
     */
    record Target(Resident resident, String owner, DataKey key, long room) {
        Target after(StoredFile file) {
            return new Target(resident, owner, key, room - file.sizeBytes());
        }
    }

    private final Intake intake;
    private final Limits limits;

    Uploads(Intake intake, Limits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    Upload accept(InputStream body, String name, FactKind.File kind, Target target) {
        if (target.room() <= 0) return noRoom();
        if (limits.take(Limit.UPLOAD, target.resident().account().toString()) instanceof Taken.Wait(var seconds)) {
            return new Upload.Refused(new Refusal.TooOften(Math.ceilDiv(seconds, 60)));
        }
        var outcome = intake.accept(body, name, FormFiles.limits(kind), target.owner(), target.key());
        if (!(outcome instanceof Upload.Accepted(var file)) || file.sizeBytes() <= target.room()) return outcome;
        intake.discard(file);
        return noRoom();
    }

    private static Upload noRoom() {
        return new Upload.Refused(new Refusal.NoRoom(Unsent.BYTES_MAX));
    }

    /** Does what keeps a file, and takes it off the disk again unless that ends as {@code kept}. */
    <K> K keep(StoredFile file, K kept, Supplier<K> keeping) {
        var isKept = false;
        try {
            var outcome = keeping.get();
            isKept = outcome.equals(kept);
            return outcome;
        } finally {
            if (!isKept) intake.discard(file);
        }
    }

    /** Takes off the disk what came with a page and became no part of these answers. */
    void discardUnless(Answers answers, PageInput input) {
        var kept = FormFiles.ids(answers);
        input.uploads().values().stream()
                .flatMap(List::stream)
                .filter(file -> !kept.contains(file.id().value()))
                .forEach(intake::discard);
    }
}
