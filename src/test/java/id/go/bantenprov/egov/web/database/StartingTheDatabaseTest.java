package id.go.bantenprov.egov.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTheDatabaseTest {
    @TempDir
    Path data;

    /** Whoever may write there could put another program in the place of the server. */
    @Test
    void nobody_but_the_owner_may_write_anywhere_in_the_data_folder() throws IOException {
        try (var _ = EmbeddedDatabase.start(data, false)) {
            assertThat(openToOthers()).isEmpty();
        }
    }

    private List<Path> openToOthers() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(path -> !Files.isSymbolicLink(path))
                    .filter(StartingTheDatabaseTest::isOpenToOthers)
                    .toList();
        }
    }

    private static boolean isOpenToOthers(Path path) {
        try {
            var permissions = Files.getPosixFilePermissions(path);
            return permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE);
        } catch (IOException gone) {
            return false;
        }
    }
}
