package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.model.Jpeg;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages for reading on a screen: about 110 dots an inch, never more than some megapixels. */
final class PageDrawing {
    private static final float SCALE = 110f / 72f;
    private static final double MOST_PIXELS = 4_000_000;
    private static final float QUALITY = 0.85f;

    private PageDrawing() {}

    /** @throws IOException if it cannot be drawn */
    static List<byte[]> jpegs(byte[] bytes, FileType type) throws IOException {
        if (type != FileType.PDF) return List.of(picture(bytes));
        try (var document = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var pages = new ArrayList<byte[]>();
            for (var i = 0; i < Math.min(document.getNumberOfPages(), PageImages.MOST_PAGES); i++) {
                pages.add(Jpeg.encode(renderer.renderImage(i, scale(document, i), ImageType.RGB), QUALITY));
            }
            return pages;
        }
    }

    private static float scale(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        return (float) (SCALE * fit((double) box.getWidth() * box.getHeight() * SCALE * SCALE));
    }

    /** The factor for each side that brings so many pixels below the limit; 1 if they are. */
    private static double fit(double pixels) {
        return Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    }

    private static byte[] picture(byte[] bytes) throws IOException {
        var picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (picture == null) throw new IOException("No reader knows this picture.");
        return Jpeg.encode(onWhite(picture), QUALITY);
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var factor = fit((double) picture.getWidth() * picture.getHeight());
        var width = Math.max(1, (int) (picture.getWidth() * factor));
        var height = Math.max(1, (int) (picture.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return drawn;
    }
}
