package id.go.bantenprov.egov.document.intake;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Where a picture ends by its own format, however many bytes follow.
 *
 * @param scans how often its pixels are gone through to draw it
 */
record PictureEnd(int at, int scans) {
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final int PNG_CHUNK_FRAME_BYTES = 12;
    private static final int PNG_IEND = 0x49454E44;

    /** Empty if it has no end. */
    static Optional<PictureEnd> ofPng(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        long at = PNG_SIGNATURE_BYTES;
        while (at + PNG_CHUNK_FRAME_BYTES <= bytes.length) {
            var length = Integer.toUnsignedLong(buffer.getInt((int) at));
            var type = buffer.getInt((int) at + 4);
            at += PNG_CHUNK_FRAME_BYTES + length;
            if (type == PNG_IEND && at <= bytes.length) return Optional.of(new PictureEnd((int) at, 1));
        }
        return Optional.empty();
    }

    /** Empty if it has no end. */
    static Optional<PictureEnd> ofJpeg(byte[] bytes) {
        var at = 2;
        var scans = 0;
        while (at + 1 < bytes.length) {
            if ((bytes[at] & 0xFF) != 0xFF) return Optional.empty();
            var marker = bytes[at + 1] & 0xFF;
            if (marker == 0xD9) return Optional.of(new PictureEnd(at + 2, scans));
            if (marker == 0xFF) at += 1;
            else if (standsAlone(marker)) at += 2;
            else if (at + 3 >= bytes.length) return Optional.empty();
            else at += 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            if (marker == 0xDA) {
                at = afterScan(bytes, at);
                scans++;
            }
        }
        return Optional.empty();
    }

    /** Past the coded pixels: to the next marker that is neither a stuffed byte nor a restart. */
    private static int afterScan(byte[] bytes, int from) {
        for (var at = from; at + 1 < bytes.length; at++) {
            var next = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && !isRestart(next)) return at;
        }
        return bytes.length;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker == 0xD8 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
