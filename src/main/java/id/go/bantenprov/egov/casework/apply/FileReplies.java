package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.document.Archive;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file is given to its owner, by a page or to a program. */
final class FileReplies {
    private FileReplies() {}

    static ResponseEntity<Resource> download(Archive.Content content) {
        var name = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(content.file().type().mediaType()))
                .contentLength(content.file().sizeBytes())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new InputStreamResource(content.bytes()));
    }
}
