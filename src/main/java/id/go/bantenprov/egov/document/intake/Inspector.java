package id.go.bantenprov.egov.document.intake;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Refusal.WrongType;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks at whole files, few at once, and what is large alone: a picture may take 200 MB while it is made anew. */
@Component
public class Inspector {
    private static final int AT_ONCE = 2;

    private final Tika tika = new Tika();
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    /** @param file at least one byte, at most what the limits allow: it is read into memory */
    public Inspection inspect(InputStream file, Limits limits) throws IOException {
        permits.acquireUninterruptibly();
        try {
            var bytes = file.readAllBytes();
            var found = tika.detect(bytes);
            var type = FileType.ofMediaType(found).filter(limits.types()::contains);
            return type.isPresent() ? inspect(bytes, type.get()) : new Found(new WrongType(found, limits.types()));
        } finally {
            permits.release();
        }
    }

    private static Inspection inspect(byte[] bytes, FileType type) throws IOException {
        return switch (type) {
            case PDF -> OneAtATime.run(() -> PdfInspection.inspect(bytes));
            case JPEG, PNG -> PictureInspection.inspect(bytes, type);
        };
    }
}
