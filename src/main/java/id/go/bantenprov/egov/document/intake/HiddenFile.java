package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Looks for a second file behind the end of the first. What cameras add there, as a preview or a short film, is no
 * reason to refuse a picture, and goes when it is made anew; what a browser or an archiver would open is.
 */
final class HiddenFile {
    /** In lower case; long enough not to occur by chance in the megabytes of a film. */
    private static final List<String> SIGNATURES = List.of(
            "pk\u0005\u0006\u0000\u0000",
            "%pdf-",
            "<html",
            "<script",
            "<?php",
            "<svg ",
            "<!doctype",
            "\u007felf\u0002\u0001\u0001",
            "rar!\u001a\u0007",
            "7z\u00bc\u00af'\u001c");

    /** {@code PK}, 5, 6: where an archiver looks first. */
    private static final int ZIP_END = 0x06054b50;

    private static final int ZIP_END_BYTES = 22;
    private static final int ZIP_LONG_END = 0x07064b50;
    private static final int ZIP_LONG_END_BYTES = 20;

    private HiddenFile() {}

    /** @param end where the first file ends by its own format */
    static boolean isBehind(byte[] bytes, int end) {
        var tail = new String(bytes, end, bytes.length - end, ISO_8859_1).toLowerCase(Locale.ROOT);
        return SIGNATURES.stream().anyMatch(tail::contains) || isZip(bytes);
    }

    /**
     * An archiver looks for the end of a zip from behind and past whatever follows, so it may stand in what looks like the
     * first file's own. Four bytes stand there by chance; a list of files that fits before them does not.
     */
    static boolean isZip(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.rangeClosed(0, bytes.length - ZIP_END_BYTES)
                .anyMatch(at -> buffer.getInt(at) == ZIP_END && endsZip(buffer, at));
    }

    private static boolean endsZip(ByteBuffer buffer, int at) {
        var list = Integer.toUnsignedLong(buffer.getInt(at + 12)) + Integer.toUnsignedLong(buffer.getInt(at + 16));
        var isLong = at >= ZIP_LONG_END_BYTES && buffer.getInt(at - ZIP_LONG_END_BYTES) == ZIP_LONG_END;
        return list <= at || isLong;
    }
}
