package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Draws the pages of a file and keeps them under the key of the file, so that they are erased with it. */
@Component
class MakePageImages {
    private static final int MEMORY_MEGABYTES = 256;
    private static final Duration TIME = Duration.ofSeconds(60);

    private final Archive archive;
    private final Vault vault;
    private final PageRows rows;
    private final KeepPageImages keep;

    MakePageImages(Archive archive, Vault vault, PageRows rows, KeepPageImages keep) {
        this.archive = archive;
        this.vault = vault;
        this.rows = rows;
        this.keep = keep;
    }

    /** A file that is erased meanwhile, or whose pages are there, needs nothing. */
    void run(FileId id) {
        archive.open(id).ifPresent(content -> {
            try (var bytes = content.bytes()) {
                draw(content.file(), bytes.readAllBytes());
            } catch (IOException _) {
                rows.failed(id);
            }
        });
    }

    private void draw(StoredFile file, byte[] bytes) throws IOException {
        var key = vault.dataKey(file.key()).orElseThrow();
        var images = new ArrayList<StoredFile>();
        for (var page : DrawingProgram.jpegs(bytes, file.type(), MEMORY_MEGABYTES, TIME)) {
            var name = "halaman-" + (images.size() + 1) + ".jpg";
            images.add(archive.keep(page, name, FileType.JPEG, file.owner(), key));
        }
        keep.handle(Time.PASSED, file.id(), images, key);
    }
}
