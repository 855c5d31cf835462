package id.go.bantenprov.egov.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files as people hand them in, made by the tests themselves. */
public final class Samples {
    /** What a test does to a document before it is saved. */
    public interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private Samples() {}

    public static byte[] pdf() throws IOException {
        return pdf(_ -> {});
    }

    public static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            change.apply(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A PDF written by hand, without a table of its objects, as a careless program makes it. */
    public static byte[] pdfWithObject(String object) {
        return ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj\n4 0 obj " + object
                        + " endobj\ntrailer <</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    /** Four fields of 16 by 8 pixels: red, green above blue, white. */
    public static BufferedImage fields() {
        var picture = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 8);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(16, 0, 16, 8);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 8, 16, 8);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(16, 8, 16, 8);
        canvas.dispose();
        return picture;
    }

    public static byte[] jpeg() throws IOException {
        return encoded("jpeg");
    }

    public static byte[] png() throws IOException {
        return encoded("png");
    }

    private static byte[] encoded(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(fields(), format, bytes);
        return bytes.toByteArray();
    }

    /** A picture as a telephone makes it: how it was held, and its maker's name, which must not stay. */
    public static byte[] jpegWithExif(int orientation, String maker) throws IOException {
        var makerBytes = (maker + "\0").getBytes(ISO_8859_1);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + makerBytes.length);
        exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(makerBytes.length)
                .putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(makerBytes);
        var plain = jpeg();
        return ByteBuffer.allocate(plain.length + 4 + exif.capacity())
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A picture of some bytes that claims to be as large as told. */
    public static byte[] pngClaiming(int width, int height) throws IOException {
        var png = png();
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    /** A picture without a mark on it, of few bytes: 8 or 16 bits for each of red, green, blue and glass. */
    public static byte[] plainPng(int width, int height, int bits) throws IOException {
        var pixels = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(pixels)) {
            for (int row = 0; row < height; row++) deflating.write(new byte[1 + width * 4 * bits / 8]);
        }
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) 6)
                .array();
        var png = new ByteArrayOutputStream();
        png.write(png(), 0, 8);
        png.write(pngPart("IHDR", header));
        png.write(pngPart("IDAT", pixels.toByteArray()));
        png.write(pngPart("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] pngPart(String name, byte[] content) {
        var part = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content);
        var check = new CRC32();
        check.update(part.array(), 4, 4 + content.length);
        return part.putInt((int) check.getValue()).array();
    }

    /** A progressive picture whose last scan stands in it so often more. */
    public static byte[] jpegWithScansMore(int more) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(fields(), null, null), parameters);
        }
        var once = bytes.toByteArray();
        var scan = new String(once, ISO_8859_1).lastIndexOf("\u00ff\u00da");
        var end = once.length - 2;
        var all = ByteBuffer.allocate(once.length + more * (end - scan)).put(once, 0, end);
        for (int i = 0; i < more; i++) all.put(once, scan, end - scan);
        return all.put(once, end, 2).array();
    }

    /** A picture that claims to be as large as told, and has the pixels of a small one. */
    public static byte[] jpegClaiming(int width, int height) throws IOException {
        var jpeg = jpeg();
        var frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    public static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("virus.exe"));
            zip.write(new byte[100]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
