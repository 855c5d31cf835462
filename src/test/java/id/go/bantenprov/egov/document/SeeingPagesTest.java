package id.go.bantenprov.egov.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.document.PageImages.State.Failed;
import id.go.bantenprov.egov.document.PageImages.State.Pending;
import id.go.bantenprov.egov.document.PageImages.State.Ready;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class SeeingPagesTest {
    @Autowired
    PageImages pages;

    @Autowired
    Archive archive;

    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    private PageImages.State stateOnceMade(FileId file) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> pages.look(file), state -> !(state instanceof Pending));
    }

    private FileId handedIn(byte[] bytes, FileType type) {
        var key = vault.newDataKey();
        var file = archive.keep(bytes, "berkas." + type.extension(), type, "casework.application/1", key);
        transaction.executeWithoutResult(_ -> add(file, key));
        return file.id();
    }

    private void add(StoredFile file, DataKey key) {
        files.add(file, key);
        pages.request(file.id());
    }

    private BufferedImage page(FileId file, int number) throws IOException {
        try (var bytes = pages.open(file, number).orElseThrow().bytes()) {
            return ImageIO.read(bytes);
        }
    }

    @Test
    void each_page_becomes_a_picture_of_about_110_dots_an_inch() throws IOException {
        var file = handedIn(Samples.pdf(document -> document.addPage(new PDPage(PDRectangle.A5))), FileType.PDF);

        assertThat(stateOnceMade(file)).isEqualTo(new Ready(2));
        assertThat(page(file, 1).getWidth()).isBetween(905, 915);
        assertThat(page(file, 2).getWidth()).isBetween(637, 647);
        assertThat(pages.open(file, 3)).isEmpty();
    }

    @Test
    void a_long_document_shows_its_first_twenty_pages() throws IOException {
        var file = handedIn(
                Samples.pdf(document -> {
                    for (var i = 1; i < 25; i++) document.addPage(new PDPage(PDRectangle.A6));
                }),
                FileType.PDF);

        assertThat(stateOnceMade(file)).isEqualTo(new Ready(20));
    }

    @Test
    void a_page_as_large_as_a_house_becomes_a_small_picture() throws IOException {
        var file = handedIn(
                Samples.pdf(document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400))),
                FileType.PDF);

        assertThat(stateOnceMade(file)).isEqualTo(new Ready(1));
        assertThat(page(file, 1).getWidth()).isLessThanOrEqualTo(2_000);
    }

    @Test
    void a_photo_is_a_page() throws IOException {
        var file = handedIn(Samples.png(), FileType.PNG);

        assertThat(stateOnceMade(file)).isEqualTo(new Ready(1));
        assertThat(page(file, 1).getWidth()).isEqualTo(32);
    }

    @Test
    void what_cannot_be_drawn_is_said_to_have_failed() {
        var file = handedIn("no pdf".getBytes(StandardCharsets.UTF_8), FileType.PDF);

        assertThat(stateOnceMade(file)).isEqualTo(new Failed());
        assertThat(pages.open(file, 1)).isEmpty();
    }

    @Test
    void pages_go_with_their_file() throws IOException {
        var file = handedIn(Samples.png(), FileType.PNG);
        stateOnceMade(file);
        var image = pages.open(file, 1).orElseThrow().file().id();

        files.remove(file);

        assertThat(pages.open(file, 1)).isEmpty();
        assertThat(files.find(image)).isEmpty();
    }

    @Test
    void the_first_look_asks_for_the_pictures() throws IOException {
        var key = vault.newDataKey();
        var file = archive.keep(Samples.png(), "berkas.png", FileType.PNG, "casework.application/1", key);
        transaction.executeWithoutResult(_ -> files.add(file, key));

        assertThat(pages.look(file.id())).isEqualTo(new Pending());
        assertThat(stateOnceMade(file.id())).isEqualTo(new Ready(1));
    }
}
