package id.go.bantenprov.egov.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Samples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LosingTheMailServerTest {
    @TempDir
    Path data;

    @Test
    void people_are_served_while_nobody_takes_their_mail() throws Exception {
        var settings = Map.of("EGOV_MAIL_HOST", "127.0.0.1", "EGOV_MAIL_PORT", Integer.toString(Program.freePort()));
        try (var program = Program.start(data, Program.QUICK, settings).ready()) {
            var person = Petitioner.register(1, Samples.pdf(), program.port());
            person.apply();
            assertThat(person.sent()).hasSize(1);
            assertThat(person.noted())
                    .allSatisfy(noted -> assertThat(person.missing(noted)).isEmpty());
            assertThat(program.errors()).isEmpty();
        }
    }
}
