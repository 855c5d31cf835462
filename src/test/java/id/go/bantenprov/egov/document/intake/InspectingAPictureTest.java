package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InspectingAPictureTest {
    private static byte[] sample(FileType type) throws IOException {
        return type == FileType.PNG ? Samples.png() : Samples.jpeg();
    }

    private static byte[] kept(byte[] picture, FileType type) {
        return switch (PictureInspection.inspect(picture, type)) {
            case Clean(var _, var kept) -> kept;
            case Found(var refusal) -> throw new AssertionError("was refused: " + refusal);
        };
    }

    private static Refusal refusalOf(byte[] picture, FileType type) {
        return switch (PictureInspection.inspect(picture, type)) {
            case Found(var refusal) -> refusal;
            case Clean _ -> throw new AssertionError("was accepted");
        };
    }

    /** The colours at the four corners, from left to right, from top to bottom. */
    private static String corners(BufferedImage picture) {
        var right = picture.getWidth() - 2;
        var bottom = picture.getHeight() - 2;
        return letter(picture.getRGB(1, 1))
                + letter(picture.getRGB(right, 1))
                + letter(picture.getRGB(1, bottom))
                + letter(picture.getRGB(right, bottom));
    }

    private static String letter(int rgb) {
        var colours = Map.of("R", Color.RED, "G", Color.GREEN, "B", Color.BLUE, "W", Color.WHITE);
        return colours.entrySet().stream()
                .min((one, other) -> distance(one.getValue(), rgb) - distance(other.getValue(), rgb))
                .orElseThrow()
                .getKey();
    }

    private static int distance(Color colour, int rgb) {
        var other = new Color(rgb);
        return Math.abs(colour.getRed() - other.getRed())
                + Math.abs(colour.getGreen() - other.getGreen())
                + Math.abs(colour.getBlue() - other.getBlue());
    }

    @ParameterizedTest(name = "held as {0}")
    @CsvSource({
        "1, RGBW, 32",
        "2, GRWB, 32",
        "3, WBGR, 32",
        "4, BWRG, 32",
        "5, RBGW, 16",
        "6, BRWG, 16",
        "7, WGBR, 16",
        "8, GWRB, 16",
        "9, RGBW, 32"
    })
    void sets_a_photo_upright_and_forgets_its_camera(int orientation, String corners, int width) throws IOException {
        var kept = kept(Samples.jpegWithExif(orientation, "Kamera Rahasia"), FileType.JPEG);

        var picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(corners(picture)).isEqualTo(corners);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif").doesNotContain("Kamera Rahasia");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void refuses_a_picture_with_an_archive_or_a_page_behind_it(FileType type) throws IOException {
        assertThat(refusalOf(Samples.joined(sample(type), Samples.zip()), type)).isEqualTo(new Refusal.Polyglot());
        assertThat(refusalOf(Samples.joined(sample(type), "<HTML><body>".getBytes(ISO_8859_1)), type))
                .isEqualTo(new Refusal.Polyglot());
        assertThat(refusalOf(Samples.joined(sample(type), Samples.pdf()), type)).isEqualTo(new Refusal.Polyglot());
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void takes_a_picture_without_what_a_camera_adds_behind_it(FileType type) throws IOException {
        var film = Samples.joined(sample(type), "ftypmp42 a short film".getBytes(ISO_8859_1));

        assertThat(new String(kept(film, type), ISO_8859_1)).doesNotContain("short film");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void refuses_half_a_picture(FileType type) throws IOException {
        var picture = sample(type);

        assertThat(refusalOf(Arrays.copyOf(picture, picture.length / 2), type)).isEqualTo(new Refusal.Damaged());
    }

    @Test
    void refuses_a_picture_that_claims_too_many_pixels_without_making_room_for_them() throws IOException {
        assertThat(refusalOf(Samples.pngClaiming(60_000, 60_000), FileType.PNG))
                .isEqualTo(new Refusal.TooManyPixels(25_000_000));
    }

    @Test
    void counts_the_room_its_pixels_take_and_not_their_number_alone() throws IOException {
        assertThat(refusalOf(Samples.plainPng(4_000, 4_000, 16), FileType.PNG))
                .isEqualTo(new Refusal.TooManyPixels(12_500_000));
        assertThat(kept(Samples.plainPng(1_000, 1_000, 16), FileType.PNG)).isNotEmpty();
    }

    @Test
    void makes_room_for_what_a_photo_claims_only_as_far_as_that_may_be() throws IOException {
        assertThat(refusalOf(Samples.jpegClaiming(60_000, 60_000), FileType.JPEG))
                .isEqualTo(new Refusal.TooManyPixels(25_000_000));
        assertThat(kept(Samples.jpegClaiming(2_000, 2_000), FileType.JPEG)).isNotEmpty();
    }

    @Test
    void refuses_a_photo_whose_pixels_are_gone_through_again_and_again() throws IOException {
        assertThat(kept(Samples.jpegWithScansMore(0), FileType.JPEG)).isNotEmpty();
        assertThat(refusalOf(Samples.jpegWithScansMore(10_000), FileType.JPEG)).isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void keeps_a_picture_transparent_that_was() throws IOException {
        var glass = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(glass, "png", bytes);

        var picture = ImageIO.read(new ByteArrayInputStream(kept(bytes.toByteArray(), FileType.PNG)));

        assertThat(picture.getRGB(2, 2)).isZero();
    }
}
