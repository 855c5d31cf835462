package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.Archive.Content;
import id.go.bantenprov.egov.document.Archive.Made;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the pages of a file and keeps them under the key of the file, so that they are erased with it. */
@Component
class MakePageImages {
    private final DrawingPlaces places;
    private final Archive archive;
    private final DrawingProgram program;
    private final Vault vault;
    private final PageRows rows;
    private final KeepPageImages keep;

    MakePageImages(
            DrawingPlaces places,
            Archive archive,
            DrawingProgram program,
            Vault vault,
            PageRows rows,
            KeepPageImages keep) {
        this.places = places;
        this.archive = archive;
        this.program = program;
        this.vault = vault;
        this.rows = rows;
        this.keep = keep;
    }

    /**
     * A file that is erased before or meanwhile needs nothing. Nothing of it is read before there is a place to draw at.
     * @return whether there was one; if not, it is to be done another time
     * @throws UncheckedIOException if it did not go well for a reason that may pass: no time, no memory, no room
     */
    boolean run(FileId id, Line line) {
        return places.drawIfFree(line, () -> archive.open(id).ifPresent(content -> run(content, line)));
    }

    private void run(Content content, Line line) {
        switch (drawing(content, line)) {
            case Drawing.Drawn(var pages) -> keep(pages, content.file());
            case Drawing.Undrawable _ -> rows.failed(content.file().id());
        }
    }

    private Drawing drawing(Content content, Line line) {
        try (var bytes = content.bytes()) {
            return program.draw(bytes.readAllBytes(), content.file().type(), line.time());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The pages of a file are not drawn: " + content.file().id(), e);
        }
    }

    private void keep(List<byte[]> pages, StoredFile file) {
        vault.dataKey(file.key()).ifPresent(key -> {
            var images = archive.keepAll(named(pages), file.owner(), key);
            keep.handle(Time.PASSED, file.id(), images, key);
        });
    }

    private static List<Made> named(List<byte[]> pages) {
        var all = new ArrayList<Made>(pages.size());
        for (var page : pages) all.add(new Made(page, "halaman-" + (all.size() + 1) + ".jpg", FileType.JPEG));
        return all;
    }
}
