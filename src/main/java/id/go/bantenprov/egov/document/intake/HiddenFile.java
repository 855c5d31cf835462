package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

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

    private static final String ZIP_END = "PK\u0005\u0006";
    private static final int ZIP_END_BYTES = 22;
    private static final int ZIP_COMMENT_MOST_BYTES = 65_535;

    private HiddenFile() {}

    /** @param end where the first file ends by its own format */
    static boolean isBehind(byte[] bytes, int end) {
        var tail = new String(bytes, end, bytes.length - end, ISO_8859_1).toLowerCase(Locale.ROOT);
        return SIGNATURES.stream().anyMatch(tail::contains) || endsAsZip(bytes);
    }

    /** An archiver looks for the end record from behind, so a zip may hide in what looks like the first file's own. */
    private static boolean endsAsZip(byte[] bytes) {
        var from = Math.max(0, bytes.length - ZIP_END_BYTES - ZIP_COMMENT_MOST_BYTES);
        var text = new String(bytes, from, bytes.length - from, ISO_8859_1);
        for (var at = text.indexOf(ZIP_END); at >= 0; at = text.indexOf(ZIP_END, at + 1)) {
            var comment = at + ZIP_END_BYTES - 2;
            if (comment + 2 > text.length()) return false;
            var commentBytes = text.charAt(comment) | text.charAt(comment + 1) << 8;
            if (comment + 2 + commentBytes == text.length()) return true;
        }
        return false;
    }
}
