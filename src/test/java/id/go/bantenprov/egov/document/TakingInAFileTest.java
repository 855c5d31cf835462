package id.go.bantenprov.egov.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.document.Upload.Accepted;
import id.go.bantenprov.egov.document.Upload.Refused;
import id.go.bantenprov.egov.document.intake.Inspector;
import id.go.bantenprov.egov.document.model.FileStore;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.EgovSettings;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class TakingInAFileTest {
    private static final Limits LIMITS = new Limits(Set.of(FileType.values()), 1_000_000);
    private static final String OWNER = "casework.application/1";

    @Autowired
    Vault vault;

    @Autowired
    StoredFiles files;

    @Autowired
    Inspector inspector;

    @Autowired
    Clock clock;

    @TempDir
    Path data;

    private DataKey key;
    private Intake intake;
    private Archive archive;

    @BeforeEach
    void in_a_folder_of_its_own() {
        key = vault.newDataKey();
        var store = new FileStore(new EgovSettings(true, data, "http://localhost"));
        intake = new Intake(store, inspector, clock);
        archive = new Archive(store, files, vault, clock);
    }

    private Upload accept(byte[] bytes, String name, Limits limits) {
        return intake.accept(new ByteArrayInputStream(bytes), name, limits, OWNER, key);
    }

    private StoredFile accepted(byte[] bytes, String name) {
        return switch (accept(bytes, name, LIMITS)) {
            case Accepted(var file) -> {
                files.add(file, key);
                yield file;
            }
            case Refused(var reason) -> throw new AssertionError("was refused: " + reason);
        };
    }

    private List<Path> onDisk() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void gives_back_what_it_took_in() throws IOException {
        var pdf = Samples.pdf();

        var file = accepted(pdf, "../Surat Izin.PDF");

        assertThat(file.name()).isEqualTo("Surat Izin.pdf");
        assertThat(file.received()).isEqualTo(Sha256.of(pdf)).isEqualTo(file.kept());
        assertThat(files.find(file.id())).contains(file);
        try (var bytes = archive.open(file.id()).orElseThrow().bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void tells_both_digests_of_a_picture_made_anew() throws IOException {
        var photo = Samples.jpegWithExif(6, "Kamera Rahasia");

        var file = accepted(photo, "ktp.jpg");

        assertThat(file.received()).isEqualTo(Sha256.of(photo)).isNotEqualTo(file.kept());
        try (var bytes = archive.open(file.id()).orElseThrow().bytes()) {
            var kept = bytes.readAllBytes();
            assertThat(Sha256.of(kept)).isEqualTo(file.kept());
            assertThat(kept).hasSize((int) file.sizeBytes());
        }
    }

    @Test
    void shows_nothing_of_it_on_the_disk() throws IOException {
        accepted(Samples.pdf(), "surat.pdf");

        assertThat(onDisk())
                .singleElement()
                .satisfies(path ->
                        assertThat(new String(Files.readAllBytes(path), UTF_8)).doesNotContain("%PDF"));
    }

    @Test
    void one_flipped_byte_on_the_disk_is_found() throws IOException {
        var file = accepted(Samples.pdf(), "surat.pdf");
        var path = onDisk().getFirst();
        var bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);

        try (var opened = archive.open(file.id()).orElseThrow().bytes()) {
            assertThatThrownBy(opened::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void is_erased_with_its_key() throws IOException {
        var file = accepted(Samples.pdf(), "surat.pdf");

        vault.destroy(key.id());

        assertThat(files.find(file.id())).isEmpty();
        assertThat(archive.open(file.id())).isEmpty();
    }

    private void assertRefused(byte[] bytes, Limits limits, Refusal reason) throws IOException {
        assertThat(accept(bytes, "surat.pdf", limits)).isEqualTo(new Refused(reason));
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        assertRefused(new byte[0], LIMITS, new Refusal.Empty());
    }

    @Test
    void takes_the_last_byte_the_limit_allows_and_refuses_the_next() throws IOException {
        var pdf = Samples.pdf();
        var justEnough = new Limits(Set.of(FileType.PDF), pdf.length);
        var oneLess = new Limits(Set.of(FileType.PDF), pdf.length - 1);

        assertThat(accept(pdf, "surat.pdf", justEnough)).isInstanceOf(Accepted.class);
        assertThat(accept(pdf, "surat.pdf", oneLess)).isEqualTo(new Refused(new Refusal.TooLarge(pdf.length - 1)));
    }

    @Test
    void reads_no_more_than_one_byte_above_the_limit() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                if (++given > LIMITS.maxBytes() + 1) throw new AssertionError("read on");
                return 0;
            }
        };

        assertThat(intake.accept(endless, "surat.pdf", LIMITS, OWNER, key))
                .isEqualTo(new Refused(new Refusal.TooLarge(LIMITS.maxBytes())));
    }

    @Test
    void goes_by_the_content_not_by_the_name() throws IOException {
        assertRefused(
                "<html><body>hai</body></html>".getBytes(UTF_8),
                LIMITS,
                new Refusal.WrongType("text/html", LIMITS.types()));
        assertRefused(
                new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0},
                LIMITS,
                new Refusal.WrongType("application/x-msdownload", LIMITS.types()));
        assertRefused(Samples.zip(), LIMITS, new Refusal.WrongType("application/zip", LIMITS.types()));
    }

    @Test
    void refuses_a_type_this_requirement_does_not_allow() throws IOException {
        var onlyPdf = new Limits(Set.of(FileType.PDF), 1_000_000);

        assertRefused(Samples.jpeg(), onlyPdf, new Refusal.WrongType("image/jpeg", Set.of(FileType.PDF)));
    }

    @Test
    void keeps_nothing_when_the_client_goes_away() throws IOException {
        var gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        var body = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), gone);

        assertThatThrownBy(() -> intake.accept(body, "surat.pdf", LIMITS, OWNER, key))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(onDisk()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} bytes")
    @ValueSource(ints = {0, 10, 5_000})
    void says_so_when_the_disk_is_full(int room) throws IOException {
        var full = new FileStore(new EgovSettings(true, data, "http://localhost")) {
            @Override
            protected OutputStream create(Path part) throws IOException {
                return new FullDisk(super.create(part), room);
            }
        };
        var large = Samples.joined(Samples.pdf(), new byte[200_000]);

        var outcome = new Intake(full, inspector, clock)
                .accept(new ByteArrayInputStream(large), "surat.pdf", LIMITS, OWNER, key);

        assertThat(outcome).isEqualTo(new Refused(new Refusal.DiskFull()));
        assertThat(onDisk()).isEmpty();
    }

    private static final class FullDisk extends FilterOutputStream {
        private int room;

        FullDisk(OutputStream target, int room) {
            super(target);
            this.room = room;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) throw new IOException("No space left on device");
            out.write(bytes, offset, length);
        }
    }
}
