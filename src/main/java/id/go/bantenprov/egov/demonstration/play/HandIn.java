package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.Archive.Made;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Intake;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.document.Upload.Accepted;
import id.go.bantenprov.egov.document.Upload.Refused;
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
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Hands in files for requirements. The first of a kind goes through the intake; what the intake made of it is written
 * again for everybody, since it would be found clean each time.
 */
@Component
class HandIn {
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    /** What the intake made of a sample. */
    private record Seen(Sha256 received, Made made) {}

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

    /** @return the files in the order of their requirements, with their rows in the caller's transaction */
    List<StoredFile> handle(List<Requirement> requirements, String owner, DataKey key) {
        var known = requirements.stream()
                .map(requirement -> seen.computeIfAbsent(requirement, each -> see(each, owner, key)))
                .toList();
        var kept = archive.keepAll(known.stream().map(Seen::made).toList(), owner, key);
        var handed = IntStream.range(0, kept.size())
                .mapToObj(i -> kept.get(i).receivedAs(known.get(i).received()))
                .toList();
        handed.forEach(file -> files.add(file, key));
        return handed;
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

    private Seen see(Requirement requirement, String owner, DataKey key) {
        var type = requirement.picture() ? FileType.JPEG : FileType.PDF;
        var body = new ByteArrayInputStream(samples.of(requirement));
        var name = requirement.key() + "." + type.extension();
        return switch (intake.accept(body, name, new Limits(Set.of(type), MOST_BYTES), owner, key)) {
            case Accepted(var file) -> new Seen(file.received(), new Made(kept(file, key), file.name(), file.type()));
            case Refused(var reason) -> throw new IllegalStateException("The intake refuses a sample: " + reason);
        };
    }

    /** Reads a file and lets it go again: nobody has handed it in. */
    private byte[] kept(StoredFile file, DataKey key) {
        files.add(file, key);
        try (var content = archive.open(file.id()).orElseThrow().bytes()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.remove(file.id());
        }
    }
}
