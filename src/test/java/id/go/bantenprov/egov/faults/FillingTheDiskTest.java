package id.go.bantenprov.egov.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.model.FileStore;
import id.go.bantenprov.egov.web.EgovSettings;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FillingTheDiskTest {
    /** A disk on which there is room or not, as the test says. */
    static final class Disk extends FileStore {
        private volatile boolean full;

        Disk(EgovSettings settings) {
            super(settings);
        }

        @Override
        protected OutputStream create(Path part) throws IOException {
            return new FilterOutputStream(super.create(part)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (full) throw new IOException("No space left on device");
                    out.write(bytes, from, length);
                }
            };
        }
    }

    @TestConfiguration
    static class ThatDisk {
        @Bean
        @Primary
        Disk disk(EgovSettings settings) {
            return new Disk(settings);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Disk disk;

    @Test
    void an_upload_is_refused_with_the_reason_and_accepted_when_there_is_room_again() throws Exception {
        var person = Petitioner.register(1, Samples.pdf(), port);
        var page = person.answer() + "/identity";
        disk.full = true;
        var refused = person.send(page);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tempat penyimpanan kami penuh");
        disk.full = false;
        assertThat(person.send(page).statusCode()).isEqualTo(302);
        person.apply();
        assertThat(person.sent()).hasSize(1);
    }
}
