package id.go.bantenprov.egov.document.intake;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Refusal.WrongType;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Looks at whole files, few at once, and what is large alone: a picture may take 200 MB while it is made anew. Documents
 * wait for each other before they wait for a place, so that pictures always find one.
 */
@Component
public class Inspector {
    private final Tika tika = new Tika();
    private final Places files = new Places(2);
    private final Places documents = new Places(1);

    /** @param file at least one byte, at most what the limits allow: it is read into memory */
    public Inspection inspect(InputStream file, Limits limits) throws IOException {
        var whole = new BufferedInputStream(file);
        var found = tika.detect(whole);
        var type = FileType.ofMediaType(found).filter(limits.types()::contains);
        return type.isPresent() ? inspect(whole, type.get()) : new Found(new WrongType(found, limits.types()));
    }

    private Inspection inspect(InputStream file, FileType type) throws IOException {
        return switch (type) {
            case PDF ->
                documents.run(
                        () -> files.run(() -> Places.ALONE.run(() -> PdfInspection.inspect(file.readAllBytes()))));
            case JPEG, PNG -> files.run(() -> PictureInspection.inspect(file.readAllBytes(), type));
        };
    }
}
