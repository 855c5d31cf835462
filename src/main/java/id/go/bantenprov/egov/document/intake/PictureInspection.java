package id.go.bantenprov.egov.document.intake;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal.Damaged;
import id.go.bantenprov.egov.document.Refusal.Polyglot;
import id.go.bantenprov.egov.document.Refusal.TooManyPixels;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import id.go.bantenprov.egov.document.model.Jpeg;
import java.awt.image.BufferedImage;
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
    private static final float JPEG_QUALITY = 0.92f;

    private PictureInspection() {}

    static Inspection inspect(byte[] bytes, FileType type) {
        var end = type == FileType.PNG ? PictureEnd.ofPng(bytes) : PictureEnd.ofJpeg(bytes);
        if (end.isEmpty()) return new Found(new Damaged());
        if (HiddenFile.isBehind(bytes, end.getAsInt())) return new Found(new Polyglot());
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
            if (pixels > MOST_PIXELS) return new Found(new TooManyPixels(MOST_PIXELS));
            return type == FileType.PNG
                    ? new Clean(type, png(Orientation.of(1).upright(reader.read(0))))
                    : new Clean(
                            type,
                            Jpeg.encode(Orientation.of(exifOrientation(bytes)).upright(reader.read(0)), JPEG_QUALITY));
        } finally {
            reader.dispose();
        }
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
