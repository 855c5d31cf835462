package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What invented residents hand in: one small page or picture for each requirement, which says that it is an example. */
final class SampleFiles {
    private static final int PICTURE_WIDTH = 240;
    private static final int PICTURE_HEIGHT = 320;
    private static final float LEFT = 72;
    private static final float TOP = 740;
    private static final float TITLE_POINTS = 20;
    private static final float LINE_POINTS = 12;

    private final Map<Requirement, byte[]> made = new ConcurrentHashMap<>();

    byte[] of(Requirement requirement) {
        return made.computeIfAbsent(requirement, SampleFiles::make);
    }

    private static byte[] make(Requirement requirement) {
        try {
            return requirement.picture() ? photograph() : page(requirement.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(String requirement) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, FontName.HELVETICA_BOLD, TITLE_POINTS, TOP, "Contoh: " + requirement);
                line(
                        content,
                        FontName.HELVETICA,
                        LINE_POINTS,
                        TOP - 2 * TITLE_POINTS,
                        "Berkas demonstrasi, bukan dokumen asli.");
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream content, FontName font, float points, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), points);
        content.newLineAtOffset(LEFT, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] photograph() throws IOException {
        var picture = new BufferedImage(PICTURE_WIDTH, PICTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(new Color(0xB0, 0x30, 0x30));
        drawing.fillRect(0, 0, PICTURE_WIDTH, PICTURE_HEIGHT);
        drawing.setColor(Color.WHITE);
        drawing.fillOval(70, 60, 100, 120);
        drawing.fillOval(30, 190, 180, 200);
        drawing.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        drawing.drawString("CONTOH", 65, 40);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
