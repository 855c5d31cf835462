package id.go.bantenprov.egov.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Archive.Made;
import id.go.bantenprov.egov.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class KeepingOwnFilesTest {
    private static final String OWNER = "casework.application/1";

    @Autowired
    Archive archive;

    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    private static Made made(int number) {
        return new Made(("isi " + number).getBytes(UTF_8), number + ".pdf", FileType.PDF);
    }

    private String content(FileId id) throws IOException {
        try (var bytes = archive.open(id).orElseThrow().bytes()) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    @Test
    void many_kept_at_once_come_in_their_order_and_are_read_back_each() throws IOException {
        var key = vault.newDataKey();
        var kept = archive.keepAll(
                IntStream.range(0, 40).mapToObj(KeepingOwnFilesTest::made).toList(), OWNER, key);
        transaction.executeWithoutResult(_ -> kept.forEach(file -> files.add(file, key)));

        assertThat(kept).hasSize(40).extracting(StoredFile::name).startsWith("0.pdf", "1.pdf");
        for (int i = 0; i < kept.size(); i++)
            assertThat(content(kept.get(i).id())).isEqualTo("isi " + i);
    }

    @Test
    void what_has_no_row_does_not_count() {
        var kept = archive.keepAll(List.of(made(1)), OWNER, vault.newDataKey());

        assertThat(archive.open(kept.getFirst().id())).isEmpty();
    }
}
