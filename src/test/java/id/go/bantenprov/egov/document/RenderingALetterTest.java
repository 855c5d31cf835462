package id.go.bantenprov.egov.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class RenderingALetterTest {
    @Autowired
    ResultRenderer renderer;

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void veraPDF_finds_no_fault(String flavour) throws Exception {
        assertThat(Conformance.faults(renderer.render(Letters.aLetter()), flavour))
                .isEmpty();
    }

    private static Letter saying(String text) {
        var plain = Letters.aLetter();
        return new Letter(
                plain.agency(),
                plain.address(),
                plain.number(),
                plain.title(),
                List.of(
                        new Letter.Block.Paragraph(text),
                        new Letter.Block.Facts(List.of(new Letter.Fact("Isi", text))),
                        new Letter.Block.Paragraph("Sekian")),
                plain.position(),
                plain.holder(),
                plain.verificationUrl(),
                Letter.Standing.OFFICIAL);
    }

    private String textOf(Letter letter) throws Exception {
        try (var pdf = Loader.loadPDF(renderer.render(letter))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Facts are of another height than lines: so the end of the letter meets the end of the page everywhere. */
    private static Letter of(int lines, int facts) {
        var plain = Letters.aLetter();
        return new Letter(
                plain.agency(),
                plain.address(),
                plain.number(),
                plain.title(),
                List.of(
                        new Letter.Block.Facts(Collections.nCopies(facts, new Letter.Fact("Nama", "Nurhayati Salim"))),
                        new Letter.Block.Paragraph("Sebaris\n".repeat(lines) + "Sebaris"),
                        new Letter.Block.Paragraph("Sekian."),
                        new Letter.Block.Explanation("en", "That is all.")),
                plain.position(),
                plain.holder(),
                plain.verificationUrl(),
                Letter.Standing.OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_page_is_without_words_wherever_the_letter_ends(int facts) throws Exception {
        for (int lines = 15; lines < 35; lines++) {
            try (var pdf = Loader.loadPDF(renderer.render(of(lines, facts)))) {
                var last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).as("%d lines", lines).contains("Periksa keaslian");
            }
        }
    }

    @Test
    void a_word_wider_than_the_page_is_written_to_its_end() throws Exception {
        var address = "https://data.contoh.example/" + "berkas-".repeat(40) + "AKHIR";

        assertThat(textOf(saying(address)).replaceAll("\\s", "").split("AKHIR", -1))
                .hasSize(3);
    }

    @Test
    void a_sign_that_the_font_lacks_leaves_an_empty_box_and_no_other_sign() throws Exception {
        assertThat(textOf(saying("Kitab \u0643\u062A Safinah")))
                .contains("Kitab \u25A1\u25A1 Safinah")
                .doesNotContain("#");
    }

    @Test
    void no_sign_vanishes_wherever_it_stands() throws Exception {
        var sign = "\u0643";
        var letter = new Letter(
                "A" + sign,
                "B" + sign,
                "C" + sign,
                "D" + sign,
                List.of(
                        new Letter.Block.Facts(List.of(new Letter.Fact("E" + sign, "F" + sign))),
                        new Letter.Block.Explanation("en", "G" + sign)),
                "H" + sign,
                "I" + sign,
                Letters.aLetter().verificationUrl(),
                Letter.Standing.OFFICIAL);

        assertThat(textOf(letter))
                .contains(Stream.of("ABCDEFGHI".split(""))
                        .map(part -> part + "\u25A1")
                        .toList());
    }

    @Test
    void a_name_in_letters_the_font_does_not_have_is_no_fault() throws Exception {
        var plain = Letters.aLetter();
        var letter = new Letter(
                plain.agency(),
                plain.address(),
                plain.number(),
                plain.title(),
                List.of(new Letter.Block.Paragraph("محمد \uD83D\uDE00 王 Ŝ")),
                plain.position(),
                plain.holder(),
                plain.verificationUrl(),
                Letter.Standing.OFFICIAL);

        assertThat(Conformance.faults(renderer.render(letter), "2a")).isEmpty();
    }

    @Test
    void says_what_the_letter_says_and_that_it_is_a_demonstration() throws Exception {
        try (var pdf = Loader.loadPDF(renderer.render(Letters.aLetter()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("DOKUMEN DEMONSTRASI")
                    .contains("Nomor: 500.16/0007-DPMPTSP/2026")
                    .contains("Air & tanah: \"dampak\" <pasang> di pesisir – 2026")
                    .contains("Bambang Prakoso")
                    .contains("Tanggal: lihat tanda tangan elektronik")
                    .contains("Periksa keaslian dan tanggal dokumen ini");
        }
    }

    @Test
    void carries_the_address_of_verification_as_a_code_that_a_camera_reads() throws Exception {
        try (var pdf = Loader.loadPDF(renderer.render(Letters.aLetter()))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);

            assertThat(qrCodeOf(page)).isEqualTo(Letters.aLetter().verificationUrl());
        }
    }

    @Test
    void the_address_of_verification_can_be_copied_and_followed() throws Exception {
        var address = Letters.aLetter().verificationUrl();
        try (var pdf = Loader.loadPDF(renderer.render(Letters.aLetter()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(address);
            assertThat(pdf.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .containsOnly(address);
        }
    }

    private static String qrCodeOf(BufferedImage page) throws Exception {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    @Test
    void reads_nothing_from_outside_the_template() throws Exception {
        var page = """
                <html lang="id"><head><title>T</title><meta name="description" content="d" /></head>
                <body><p>Isi</p><img src="file:///etc/hostname" alt="x" /></body></html>""";

        try (var pdf = Loader.loadPDF(renderer.render(page))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void a_template_that_is_not_well_formed_is_a_fault_of_the_template() {
        assertThatThrownBy(() -> renderer.render("<html><p></html>")).isInstanceOf(RuntimeException.class);
    }
}
