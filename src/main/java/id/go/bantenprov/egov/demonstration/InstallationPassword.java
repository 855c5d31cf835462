package id.go.bantenprov.egov.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.web.EgovSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one password of this installation's invented persons: drawn once, kept in the data folder, easy to type. */
@Component
public class InstallationPassword {
    private static final String FILE = "demonstration-password";
    private static final int NUMBERS = 10_000;
    private static final List<String> WORDS = List.of(
            "angin",
            "awan",
            "bakau",
            "batik",
            "bunga",
            "daun",
            "debus",
            "dermaga",
            "embun",
            "gelombang",
            "golok",
            "hujan",
            "jagung",
            "jambu",
            "kapal",
            "karang",
            "kelapa",
            "kerang",
            "ladang",
            "layar",
            "lumbung",
            "mangga",
            "melati",
            "menara",
            "nelayan",
            "ombak",
            "padi",
            "pantai",
            "perahu",
            "pisang",
            "pulau",
            "rumah",
            "salak",
            "sawah",
            "senja",
            "suling",
            "tambak",
            "teluk",
            "tikar",
            "ulos");

    private final Path file;

    InstallationPassword(EgovSettings settings) {
        this.file = settings.data().resolve(FILE);
    }

    public String text() {
        try {
            if (!Files.exists(file)) write(draw(new SecureRandom()));
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the demonstration can be neither read nor written", e);
        }
    }

    /** Whoever starts at the same moment and comes second takes the first one's. */
    private void write(String password) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, password + "\n", UTF_8, StandardOpenOption.CREATE_NEW);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    /** Three words and four digits: some 29 bits, enough for what answers on loopback only and is printed anyway. */
    private static String draw(SecureRandom random) {
        return "%s-%s-%s-%04d".formatted(word(random), word(random), word(random), random.nextInt(NUMBERS));
    }

    private static String word(SecureRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
