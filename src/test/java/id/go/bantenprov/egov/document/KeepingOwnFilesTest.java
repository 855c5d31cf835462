package id.go.bantenprov.egov.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Archive.Made;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
    void many_are_found_at_once_in_the_order_they_are_asked_for_without_those_that_are_none() {
        var first = kept(1, vault.newDataKey());
        var second = kept(2, vault.newDataKey());
        var none = new FileId(UUID.randomUUID());

        assertThat(files.findAll(List.of(second.id(), none, first.id()))).containsExactly(second, first);
    }

    @Test
    void a_file_whose_key_was_destroyed_is_found_no_more() {
        var key = vault.newDataKey();
        var erased = kept(1, key);
        var other = kept(2, vault.newDataKey());

        transaction.executeWithoutResult(_ -> vault.destroy(key.id()));

        assertThat(files.findAll(List.of(erased.id(), other.id()))).containsExactly(other);
    }

    @Test
    void by_one_key_only_the_files_it_seals_are_found() {
        var key = vault.newDataKey();
        var own = kept(1, key);
        var foreign = kept(2, vault.newDataKey());

        assertThat(files.findAll(List.of(foreign.id(), own.id()), key)).containsExactly(own);
    }

    private StoredFile kept(int number, DataKey key) {
        var file = archive.keepAll(List.of(made(number)), OWNER, key).getFirst();
        transaction.executeWithoutResult(_ -> files.add(file, key));
        return file;
    }

    @Test
    void what_has_no_row_does_not_count() {
        var kept = archive.keepAll(List.of(made(1)), OWNER, vault.newDataKey());

        assertThat(archive.open(kept.getFirst().id())).isEmpty();
    }
}
