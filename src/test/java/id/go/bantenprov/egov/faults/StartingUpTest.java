package id.go.bantenprov.egov.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hinders a start is told in one sentence; what an earlier run left behind hinders nothing. */
class StartingUpTest {
    @TempDir
    Path data;

    @Test
    void a_taken_port_is_told_in_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0);
                var program = started(Map.of("EGOV_PORT", Integer.toString(taken.getLocalPort())))) {
            refuses(program, "Port " + taken.getLocalPort() + " is taken", "EGOV_PORT=");
        }
    }

    @Test
    void a_taken_port_of_operations_is_told_in_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var program = started(Map.of("EGOV_OPERATIONS_PORT", Integer.toString(taken.getLocalPort())))) {
            refuses(program, "Port " + taken.getLocalPort() + " is taken", "EGOV_OPERATIONS_PORT=");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EGOV_PORT, 99999",
        "EGOV_BASE_URL, ::::",
        "EGOV_SIGNING_PAUSE, tomorrow",
    })
    void a_setting_that_cannot_be_is_told_in_one_sentence(String name, String value) throws Exception {
        try (var program = started(Map.of(name, value))) {
            refuses(program, name + " cannot be \"" + value + "\"");
        }
    }

    @Test
    void a_data_folder_in_use_is_told_in_one_sentence() throws Exception {
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock();
                var program = started(Map.of())) {
            refuses(program, "is in use by another running Banten e-Gov", "EGOV_DATA");
        }
    }

    @Test
    void a_half_copied_data_folder_is_told_in_one_sentence() throws Exception {
        Files.createDirectories(data.resolve("postgresql/base/1"));
        try (var program = started(Map.of())) {
            refuses(program, "is incomplete, perhaps half copied", "backup");
        }
    }

    @Test
    void a_damaged_database_is_told_in_one_sentence() throws Exception {
        for (var file : new String[] {"PG_VERSION", "postgresql.conf", "global/pg_control", "postmaster.pid"}) {
            Files.createDirectories(data.resolve("postgresql").resolve(file).getParent());
            Files.writeString(data.resolve("postgresql").resolve(file), "?");
        }
        try (var program = started(Map.of())) {
            refuses(program, "does not start", "postgresql.log");
            Files.delete(data.resolve("postgresql/postmaster.pid"));
        }
    }

    @Test
    void a_file_in_place_of_the_data_folder_is_told_in_one_sentence() throws Exception {
        var file = Files.createFile(data.resolve("file"));
        try (var program = Program.start(file, Program.QUICK, Map.of())) {
            refuses(program, file.toString());
        }
    }

    @Test
    void an_unreachable_database_is_told_in_one_sentence() throws Exception {
        var settings = Map.of("EGOV_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + Program.freePort() + "/egov");
        try (var program = started(settings)) {
            refuses(program, "The database does not answer", "EGOV_DATABASE_URL");
        }
    }

    @Test
    void an_address_that_is_none_of_a_database_is_told_in_one_sentence() throws Exception {
        try (var program = started(Map.of("EGOV_DATABASE_URL", "http://localhost"))) {
            refuses(program, "EGOV_DATABASE_URL");
        }
    }

    @Test
    void a_number_of_connections_with_which_nothing_works_is_told_in_one_sentence() throws Exception {
        try (var program = started(Map.of("EGOV_DATABASE_CONNECTIONS", "1"))) {
            refuses(program, "EGOV_DATABASE_CONNECTIONS is 1", "2 to 200");
        }
    }

    @Test
    void whatever_was_killed_the_next_start_simply_starts() throws Exception {
        try (var program = Program.start(data).ready()) {
            program.kill();
        }
        try (var program = Program.start(data).ready()) {
            program.killDatabase();
            program.kill();
        }
        try (var program = Program.start(data).ready()) {
            program.killDatabase();
            program.stop();
        }
        try (var program = Program.start(data).ready()) {
            assertThat(new Browser(program.port()).get("/").statusCode()).isEqualTo(200);
            var database = program.database().orElseThrow();
            program.stop();
            assertThat(database.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(program.errors()).isEmpty();
        }
    }

    private Program started(Map<String, String> settings) {
        return Program.start(data, Program.QUICK, settings);
    }

    private static void refuses(Program program, String... words) throws Exception {
        assertThat(program.ended()).isNotZero();
        assertThat(program.errors().lines().filter(StartingUpTest::isOurs))
                .singleElement()
                .asString()
                .contains(words)
                .endsWith(".");
        assertThat(program.output()).doesNotContain("\tat ", "Exception");
    }

    /** The JDK warns of what libraries do with it; that is not for us to word. */
    private static boolean isOurs(String line) {
        return !line.startsWith("WARNING: ");
    }
}
