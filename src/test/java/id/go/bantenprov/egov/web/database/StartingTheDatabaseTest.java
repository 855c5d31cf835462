package id.go.bantenprov.egov.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.StartupProblem;
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

    @Test
    void what_an_earlier_start_without_room_left_behind_hinders_none() throws IOException {
        Files.createDirectories(data.resolve("postgresql"));
        Files.createFile(data.resolve("postgresql/epg-lock"));
        Files.createFile(data.resolve("database-password"));

        try (var started = EmbeddedDatabase.start(data, false)) {
            assertThat(started.password()).isNotEmpty();
        }
    }

    /** PostgreSQL would wait a minute for the server of the folder that was copied, and then say nothing of it. */
    @Test
    void a_folder_copied_while_its_server_ran_is_told_at_once(@TempDir Path place) throws IOException {
        var copy = place.resolve("copy");
        try (var _ = EmbeddedDatabase.start(data, false)) {
            for (var file : List.of("PG_VERSION", "postgresql.conf", "global/pg_control", "postmaster.pid")) {
                var to = copy.resolve("postgresql").resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(data.resolve("postgresql").resolve(file), to);
            }

            assertThatThrownBy(() -> EmbeddedDatabase.start(copy, false))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("was copied while it ran");
        }
    }

    /** It may be unpacked in part only, and is never looked at again where it is there. */
    @Test
    void a_start_that_fails_leaves_no_program_behind_that_never_served() throws IOException {
        Files.createDirectories(data.resolve("postgresql-program/PG-1/bin"));
        Files.createFile(data.resolve("postgresql-program/PG-1/.exists"));
        Files.createDirectory(data.resolve("postgresql.log"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(data, false)).isInstanceOf(StartupProblem.class);

        assertThat(data.resolve("postgresql-program")).isEmptyDirectory();
    }

    /** Its server may still be running, as after a start that took too long. */
    @Test
    void a_program_that_has_served_outlives_a_start_that_fails() throws IOException {
        var program = Files.createDirectories(data.resolve("postgresql-program/PG-1/bin"));
        EmbeddedDatabase.start(data, false).close();
        Files.delete(data.resolve("postgresql.log"));
        Files.createDirectory(data.resolve("postgresql.log"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(data, false)).isInstanceOf(StartupProblem.class);

        assertThat(program).exists();
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
