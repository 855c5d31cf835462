package id.go.bantenprov.egov.document.intake;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal.Damaged;
import id.go.bantenprov.egov.document.Refusal.Polyglot;
import id.go.bantenprov.egov.document.Refusal.TooComplex;
import id.go.bantenprov.egov.document.Refusal.TooManyPixels;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import id.go.bantenprov.egov.document.model.Jpeg;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture anew from its pixels alone, the right way up: place, camera, comments, colour profiles and whatever
 * hides between or behind them are gone.
 */
final class PictureInspection {
    static final long MOST_PIXELS = 25_000_000;
    /** Of the pixels in memory: 16 bits for a colour take twice as much as 8. */
    static final long MOST_BYTES = 100_000_000;
    /** A progressive JPEG has some ten; each goes through all pixels, and may be a few bytes in the file. */
    static final int MOST_SCANS = 30;

    private static final long LARGE_BYTES = 40_000_000;
    private static final float JPEG_QUALITY = 0.92f;

    private PictureInspection() {}

    static Inspection inspect(byte[] bytes, FileType type) {
        var end = type == FileType.PNG ? PictureEnd.ofPng(bytes) : PictureEnd.ofJpeg(bytes);
        if (end.isEmpty()) return new Found(new Damaged());
        if (end.get().scans() > MOST_SCANS) return new Found(new TooComplex());
        if (HiddenFile.isBehind(bytes, end.get().at())) return new Found(new Polyglot());
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return new Found(new Damaged());
            var reader = readers.next();
            reader.setInput(input, true, true);
            return remake(reader, bytes, type);
        } catch (IOException | RuntimeException _) {
            return new Found(new Damaged()); // what a reader throws depends on what broke
        }
    }

    private static Inspection remake(ImageReader reader, byte[] bytes, FileType type) throws IOException {
        try {
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            var bytesEach = bytesOfAPixel(reader);
            var most = Math.min(MOST_PIXELS, MOST_BYTES / bytesEach);
            if (pixels > most) return new Found(new TooManyPixels(most));
            return pixels * bytesEach > LARGE_BYTES
                    ? Places.ALONE.run(() -> anew(reader, bytes, type))
                    : anew(reader, bytes, type);
        } finally {
            reader.dispose();
        }
    }

    /** As the reader will keep it, whatever the file takes. */
    private static int bytesOfAPixel(ImageReader reader) throws IOException {
        var pixel = reader.getImageTypes(0).next().getSampleModel();
        return Math.max(1, pixel.getNumDataElements() * DataBuffer.getDataTypeSize(pixel.getTransferType()) / 8);
    }

    private static Inspection anew(ImageReader reader, byte[] bytes, FileType type) throws IOException {
        return type == FileType.PNG
                ? new Clean(type, png(Orientation.of(1).upright(reader.read(0))))
                : new Clean(
                        type,
                        Jpeg.encode(Orientation.of(exifOrientation(bytes)).upright(reader.read(0)), JPEG_QUALITY));
    }

    /** Nothing but EXIF is read. A picture in which it is broken is taken as it stands. */
    private static int exifOrientation(byte[] bytes) throws IOException {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var orientation = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return Objects.requireNonNullElse(orientation, 1);
        } catch (JpegProcessingException _) {
            return 1;
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
        }
        return bytes.toByteArray();
    }
}
