package id.go.bantenprov.egov.document.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;

class DrawingProgramTest {
    private static final int MEGABYTES = 96;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void draws_what_can_be_drawn() throws IOException {
        assertThat(drawn(Samples.pdf()))
                .hasSize(1)
                .allSatisfy(page -> assertThat(page).startsWith(0xff, 0xd8));
    }

    @Test
    void draws_letters_of_a_font_the_file_does_not_carry_although_the_library_complains_aloud() throws IOException {
        var withoutFont = Samples.pdf(DrawingProgramTest::writeInHelvetica);

        assertThat(drawn(withoutFont)).hasSize(1);
    }

    private static void writeInHelvetica(PDDocument document) {
        try (var page = new PDPageContentStream(document, document.getPage(0))) {
            page.beginText();
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            page.showText("Surat permohonan");
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> drawn(byte[] pdf) throws IOException {
        return ((Drawing.Drawn) new DrawingProgram(MEGABYTES).draw(pdf, FileType.PDF, PATIENCE)).pages();
    }

    @Test
    void says_what_no_program_could_read() throws IOException {
        assertThat(new DrawingProgram(MEGABYTES).draw(new byte[] {1, 2, 3}, FileType.PDF, PATIENCE))
                .isEqualTo(new Drawing.Undrawable());
    }

    @Test
    void does_not_take_a_program_that_ended_for_an_answer() {
        assertThatThrownBy(() ->
                        new Ending("printf '\\0\\0\\0\\1\\0\\0\\0\\7abc'").draw(new byte[1], FileType.PDF, PATIENCE))
                .isInstanceOf(IOException.class);
    }

    /** Ends in the middle of what it says. */
    private static final class Ending extends DrawingProgram {
        private final String script;

        Ending(String script) {
            this.script = script;
        }

        @Override
        protected List<String> command(FileType type) {
            return List.of("sh", "-c", script);
        }
    }

    @Test
    void learns_nothing_of_the_settings_and_secrets_of_the_system() throws IOException {
        var telling = "printf '\\0\\0\\0\\1\\0\\1\\0\\0'; cat /proc/$$/environ /dev/zero | head -c 65536";

        var told = ((Drawing.Drawn) new Ending(telling).draw(new byte[1], FileType.PDF, PATIENCE))
                .pages()
                .getFirst();

        assertThat(new String(told, StandardCharsets.UTF_8).trim().split("\0"))
                .allMatch(variable -> variable.isEmpty() || variable.matches("(LANG|LC_ALL|LC_CTYPE)=.*"));
    }

    @Test
    void gives_up_a_file_that_would_be_drawn_for_years() throws IOException {
        var endless = Samples.pdf(DrawingProgramTest::fillWithoutEnd);

        assertThatThrownBy(() -> new DrawingProgram(MEGABYTES).draw(endless, FileType.PDF, Duration.ofSeconds(4)))
                .isInstanceOf(DrawingProgram.TookTooLong.class);
    }

    @Test
    void bounds_the_memory_that_a_picture_takes_which_lies_about_its_size() throws Exception {
        var lying = Samples.pdf(DrawingProgramTest::showLyingPicture);
        var most = new AtomicLong();

        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            watch.scheduleAtFixedRate(
                    () -> most.accumulateAndGet(kilobytesOfChildren(), Math::max), 0, 5, TimeUnit.MILLISECONDS);
            drawn(lying);
            watch.shutdownNow();
        }

        assertThat(most.get()).isBetween(1L, 512L * 1024);
    }

    private static long kilobytesOfChildren() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("-Xmx" + MEGABYTES + "m"))
                .mapToLong(DrawingProgramTest::kilobytes)
                .sum();
    }

    private static long kilobytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** The document says 49 million pixels; in the picture's own head stand 900 million, of which none are there. */
    private static void showLyingPicture(PDDocument document) throws IOException {
        var picture = JPEGFactory.createFromByteArray(document, progressiveJpegClaiming(30_000, 30_000));
        picture.setWidth(7_000);
        picture.setHeight(7_000);
        try (var page = new PDPageContentStream(document, document.getPage(0))) {
            page.drawImage(picture, 0, 0, 100, 100);
        }
    }

    private static byte[] progressiveJpegClaiming(int width, int height) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
            writer.write(null, new IIOImage(grey, null, null), parameters);
        }
        var jpeg = bytes.toByteArray();
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c2");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /** Twelve forms, each of which draws the next ten times: a million million drawings in a few kilobytes. */
    private static void fillWithoutEnd(PDDocument document) {
        try {
            var inner = form(document, "0 0 1 1 re f", null);
            for (var depth = 0; depth < 12; depth++) inner = form(document, "/Inner Do ".repeat(10), inner);
            document.getPage(0).setResources(holding(inner));
            document.getPage(0).setContents(content(document, "/Inner Do"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFormXObject form(PDDocument document, String drawing, PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(content(document, drawing));
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(inner == null ? new PDResources() : holding(inner));
        return form;
    }

    private static PDResources holding(PDFormXObject inner) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Inner"), inner);
        return resources;
    }

    private static PDStream content(PDDocument document, String drawing) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
