package id.go.bantenprov.egov.document.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ktp.pdf|ktp.pdf",
                "KTP.PDF|KTP.pdf",
                "C:\\Users\\Siti\\ijazah.pdf|ijazah.pdf",
                "../../etc/passwd|passwd.pdf",
                "surat\u202Efdp.exe|suratfdp.exe.pdf",
                "  .tersembunyi.pdf|tersembunyi.pdf",
                "surat   izin.pdf|surat izin.pdf",
                "|berkas.pdf",
                ".pdf|pdf.pdf",
                "...|berkas.pdf",
                "e\u0301.pdf|\u00E9.pdf",
                "\uD83D\uDE00.pdf|\uD83D\uDE00.pdf",
            })
    void keeps_what_is_harmless(String given, String shown) {
        assertThat(DisplayName.of(given == null ? "" : given, FileType.PDF)).isEqualTo(shown);
    }

    @Test
    void has_no_marks_that_nobody_sees() {
        assertThat(DisplayName.of("a\u200Bb\u0000c\r\nSet-Cookie: x.pdf", FileType.PDF))
                .isEqualTo("abcSet-Cookie_ x.pdf");
        assertThat(DisplayName.of("\uD83Da.pdf", FileType.PDF)).isEqualTo("a.pdf");
    }

    @Test
    void ends_with_what_the_file_is() {
        assertThat(DisplayName.of("foto.jpeg", FileType.JPEG)).isEqualTo("foto.jpg");
        assertThat(DisplayName.of("foto.jpg", FileType.PNG)).isEqualTo("foto.jpg.png");
    }

    @Test
    void has_at_most_120_characters_and_never_half_of_one() {
        assertThat(DisplayName.of("a".repeat(116) + ".pdf", FileType.PDF))
                .hasSize(120)
                .doesNotContain("..");
        assertThat(DisplayName.of("a".repeat(500) + ".pdf", FileType.PDF))
                .hasSize(120)
                .endsWith("a.pdf");
        assertThat(DisplayName.of("a".repeat(115) + "\uD83D\uDE00.pdf", FileType.PDF))
                .isEqualTo("a".repeat(115) + ".pdf");
    }
}
