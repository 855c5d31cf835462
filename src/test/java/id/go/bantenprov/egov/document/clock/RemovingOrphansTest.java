package id.go.bantenprov.egov.document.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.document.model.FileStore;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class RemovingOrphansTest {
    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @TempDir
    Path data;

    private DataKey key;
    private FileStore store;
    private RemoveOrphans removeOrphans;

    @BeforeEach
    void in_a_folder_of_its_own() {
        key = vault.newDataKey();
        store = new FileStore(new EgovSettings(true, data, "http://localhost"));
        removeOrphans = new RemoveOrphans(store, files, clock);
    }

    private FileId begun() throws IOException {
        var id = new FileId(Uuid7.next(clock));
        try (var target = store.write(id, key)) {
            target.write(1);
        }
        return id;
    }

    private FileId finished() throws IOException {
        var id = begun();
        store.finish(id);
        return id;
    }

    private void setBack(Duration age) throws IOException {
        try (var all = Files.walk(data)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(clock.instant().minus(age)));
            }
        }
    }

    @Test
    void passes_over_what_is_no_file_of_the_store() throws IOException {
        begun();
        Files.createFile(data.resolve("files/catatan.txt"));
        setBack(Duration.ofHours(25));

        assertThat(removeOrphans.run()).isEqualTo(1);
        assertThat(left()).isEqualTo(1);
    }

    private long left() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void removes_after_a_day_what_no_row_names_whole_or_begun() throws IOException {
        begun();
        finished();
        setBack(Duration.ofHours(25));

        assertThat(removeOrphans.run()).isEqualTo(2);
        assertThat(left()).isZero();
    }

    @Test
    void leaves_alone_what_is_younger_than_a_day() throws IOException {
        begun();
        finished();
        setBack(Duration.ofHours(23));

        assertThat(removeOrphans.run()).isZero();
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void leaves_alone_what_a_row_names_until_the_row_is_removed() throws IOException {
        var digest = Sha256.of(new byte[] {1});
        var id = finished();
        files.add(new StoredFile(id, "test/1", key.id(), "a.pdf", FileType.PDF, 1, digest, digest), key);
        setBack(Duration.ofDays(400));

        assertThat(removeOrphans.run()).isZero();
        files.remove(id);
        assertThat(removeOrphans.run()).isEqualTo(1);
    }
}
