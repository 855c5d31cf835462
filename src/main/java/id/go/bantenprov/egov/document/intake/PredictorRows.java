package id.go.bantenprov.egov.document.intake;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The rows, of pixels or of the entries of a table, into which a predictor turns what a filter has unpacked.
 *
 * @param predictor 2 or more if there is one
 */
record PredictorRows(int predictor, int columns, int colours, int bits) {
    private static final int MOST_COLOURS = 32;
    private static final int MOST_BITS = 16;

    /** Any row takes a time of its own. Tables of objects have rows of 3 to 8 bytes, but few of them. */
    private static final int LEAST_WORK = 64;

    private static final int WORK_OF_A_SAMPLE = 2;

    /** The predictor of TIFF goes through samples, which may be as small as a bit; all others go through bytes. */
    private static final int BY_SAMPLES = 2;

    /** @param filter which of the stream's filters, from 0 */
    static PredictorRows of(COSStream stream, int filter) {
        var parameters = switch (stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS)) {
            case COSDictionary one -> one;
            case COSArray many when many.getObject(filter) instanceof COSDictionary one -> one;
            case null, default -> new COSDictionary();
        };
        return new PredictorRows(
                parameters.getInt(COSName.PREDICTOR, 1),
                parameters.getInt(COSName.COLUMNS, 1),
                parameters.getInt(COSName.COLORS, 1),
                parameters.getInt(COSName.BITS_PER_COMPONENT, 8));
    }

    /** What is made room for at once; of rows that cannot be, more than there is: they would never end. */
    long bytesEach() {
        if (columns < 1 || colours < 1 || colours > MOST_COLOURS || bits < 1 || bits > MOST_BITS) return Long.MAX_VALUE;
        return (long) columns * colours * bits / 8;
    }

    /** What writing so many bytes, a row or a part of what has none, takes: 1 for each byte that is only unpacked. */
    long work(int bytes) {
        if (predictor < 2) return bytes;
        var samplesOfAByte = predictor == BY_SAMPLES ? Math.ceilDiv(8, bits) : 1;
        return Math.max(LEAST_WORK, (long) bytes * samplesOfAByte * WORK_OF_A_SAMPLE);
    }
}
