package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Intake;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.document.Upload.Accepted;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.vault.DataKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Hands in a file for a requirement. The first of a kind goes through the intake; what the intake kept of it is written
 * again for the others, since it would be found clean each time.
 */
@Component
class HandIn {
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    /** What the intake made of a file. */
    private record Seen(Sha256 received, byte[] kept, FileType type, String name) {}

    private final SampleFiles samples = new SampleFiles();
    private final Map<Requirement, Seen> seen = new ConcurrentHashMap<>();
    private final Intake intake;
    private final Archive archive;
    private final StoredFiles files;

    HandIn(Intake intake, Archive archive, StoredFiles files) {
        this.intake = intake;
        this.archive = archive;
        this.files = files;
    }

    /** @return the file, with its row in the caller's transaction */
    StoredFile handle(Requirement requirement, String owner, DataKey key) {
        var known = seen.get(requirement);
        var file = known == null ? accepted(requirement, owner, key) : again(known, owner, key);
        files.add(file, key);
        if (known == null) seen.put(requirement, seen(file));
        return file;
    }

    static Answer answer(StoredFile file) {
        var ref = new FileRef(
                file.id().value(),
                file.name(),
                file.kept().hex(),
                file.sizeBytes(),
                file.type().mediaType());
        return new Answer.Given(new Value.Files(List.of(ref)));
    }

    private StoredFile accepted(Requirement requirement, String owner, DataKey key) {
        var type = requirement.picture() ? FileType.JPEG : FileType.PDF;
        var body = new ByteArrayInputStream(samples.of(requirement));
        var upload = intake.accept(
                body, requirement.key() + "." + type.extension(), new Limits(Set.of(type), MOST_BYTES), owner, key);
        if (upload instanceof Accepted(var file)) return file;
        throw new IllegalStateException("The intake refuses a sample: " + upload);
    }

    private Seen seen(StoredFile file) {
        try (var content = archive.open(file.id()).orElseThrow().bytes()) {
            return new Seen(file.received(), content.readAllBytes(), file.type(), file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile again(Seen known, String owner, DataKey key) {
        var file = archive.keep(known.kept(), known.name(), known.type(), owner, key);
        return new StoredFile(
                file.id(), owner, key.id(), file.name(), file.type(), file.sizeBytes(), known.received(), file.kept());
    }
}
