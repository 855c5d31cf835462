package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.PageImages.State.Failed;
import id.go.bantenprov.egov.document.PageImages.State.Pending;
import id.go.bantenprov.egov.document.PageImages.State.Ready;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pictures of which file there are. The pictures themselves are files like any other. */
@Repository
public class PageRows {
    private final JdbcClient jdbc;

    PageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing for a file whose pictures somebody has asked for before, or that is erased. */
    public void begin(FileId file) {
        jdbc.sql("""
                        INSERT INTO document.page_images (file, state)
                        SELECT id, 'PENDING'
                          FROM document.file
                         WHERE id = :file
                            ON CONFLICT (file) DO NOTHING
                        """).param("file", file.value()).update();
    }

    public Optional<PageImages.State> state(FileId file) {
        return jdbc.sql("""
                        SELECT state, pages
                          FROM document.page_images
                         WHERE file = :file
                        """)
                .param("file", file.value())
                .query((row, _) -> state(row.getString("state"), row.getInt("pages")))
                .optional();
    }

    private static PageImages.State state(String state, int pages) {
        return switch (state) {
            case "READY" -> new Ready(pages);
            case "FAILED" -> new Failed();
            default -> new Pending();
        };
    }

    public Optional<FileId> image(FileId file, int page) {
        return jdbc.sql("""
                        SELECT image
                          FROM document.page_image
                         WHERE file = :file AND page = :page
                        """)
                .param("file", file.value())
                .param("page", page)
                .query((row, _) -> new FileId(row.getObject("image", UUID.class)))
                .optional();
    }

    /** Whether the pictures of a file are still to be made. Holds its row, so that nobody erases it meanwhile. */
    boolean lockUndrawn(FileId file) {
        return jdbc.sql("""
                        SELECT file
                          FROM document.page_images
                         WHERE file = :file AND state <> 'READY'
                           FOR UPDATE
                        """)
                .param("file", file.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void ready(FileId file, List<FileId> images) {
        jdbc.sql("""
                        UPDATE document.page_images
                           SET state = 'READY', pages = :pages
                         WHERE file = :file
                        """).param("file", file.value()).param("pages", images.size()).update();
        jdbc.sql("""
                        INSERT INTO document.page_image (file, page, image)
                        SELECT :file, page, image
                          FROM unnest(:images) WITH ORDINALITY AS made (image, page)
                        """)
                .param("file", file.value())
                .param("images", images.stream().map(FileId::value).toArray(UUID[]::new))
                .update();
    }

    void failed(FileId file) {
        jdbc.sql("""
                        UPDATE document.page_images
                           SET state = 'FAILED'
                         WHERE file = :file AND state = 'PENDING'
                        """).param("file", file.value()).update();
    }
}
