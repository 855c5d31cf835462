package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.web.Time;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the drawn pages of a file count, all at once, unless it was erased or drawn by another meanwhile. */
@Service
class KeepPageImages {
    private final StoredFiles files;
    private final PageRows rows;

    KeepPageImages(StoredFiles files, PageRows rows) {
        this.files = files;
        this.rows = rows;
    }

    @Transactional
    public void handle(Time time, FileId file, List<StoredFile> images, DataKey key) {
        if (!rows.lockUndrawn(file)) return;
        for (var image : images) files.add(image, key);
        rows.ready(file, images.stream().map(StoredFile::id).toList());
    }
}
