package id.go.bantenprov.egov.document.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks every stream once, into nothing, before anybody unpacks it into memory: a megabyte can swell to a gigabyte at
 * each of its filters. Also looks at the measures of every picture.
 */
final class BoundedPdfParser extends PDFParser {
    static final int MOST_OBJECTS = 100_000;
    static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_UNPACKED_BYTES = 256_000_000;
    private static final int MOST_FILTERS = 3;
    private static final Set<COSName> PICTURE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    /** Unpacks to more than anybody needs. Unchecked, since the parser takes a checked one for a fault to be mended. */
    static final class Bomb extends RuntimeException {}

    static final class HugePicture extends RuntimeException {}

    private long unpackedBytes;
    private boolean someUnreadable;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    /** Whether an object could not be read, by this program; another one may read it, so nobody knows what it does. */
    boolean leftSomeUnread() {
        return someUnreadable;
    }

    @Override
    public @Nullable COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException e) {
            someUnreadable = true;
            throw e;
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        var pixels = (long) stream.getInt(COSName.WIDTH, COSName.W, 0) * stream.getInt(COSName.HEIGHT, COSName.H, 0);
        if (pixels > MOST_PIXELS) throw new HugePicture();
        var here = source.getPosition();
        unpack(stream);
        source.seek(here);
        return stream;
    }

    private void unpack(COSStream stream) throws IOException {
        var filters = filtersBeforePixels(stream);
        if (filters.size() > MOST_FILTERS) throw new Bomb();
        try (var raw = stream.createRawInputStream()) {
            InputStream packed = raw;
            for (var i = 0; i < filters.size() - 1; i++) {
                var between = new ByteArrayOutputStream();
                unpack(packed, new Counted(between), stream, filters, i);
                packed = new ByteArrayInputStream(between.toByteArray());
            }
            if (!filters.isEmpty())
                unpack(packed, new Counted(OutputStream.nullOutputStream()), stream, filters, filters.size() - 1);
        }
    }

    /** A stream that cannot be unpacked is no danger, and the parser's own matter. */
    private static void unpack(InputStream packed, Counted into, COSStream stream, List<COSName> filters, int index) {
        try {
            FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(packed, into, stream, index);
        } catch (IOException _) {
            return;
        }
    }

    /** Pixels are counted, not unpacked. */
    private static List<COSName> filtersBeforePixels(COSStream stream) {
        List<COSName> filters = switch (stream.getFilters()) {
            case COSName name -> List.of(name);
            case COSArray names -> namesIn(names);
            case null, default -> List.of();
        };
        return filters.stream()
                .takeWhile(filter -> !PICTURE_FILTERS.contains(filter))
                .toList();
    }

    private static List<COSName> namesIn(COSArray names) {
        var found = new ArrayList<COSName>();
        for (var i = 0; i < names.size(); i++) {
            if (names.getObject(i) instanceof COSName name) found.add(name);
        }
        return found;
    }

    /** Stops at the most bytes a document may unpack to in all. */
    private final class Counted extends FilterOutputStream {
        Counted(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int more) {
            unpackedBytes += more;
            if (unpackedBytes > MOST_UNPACKED_BYTES) throw new Bomb();
        }
    }
}
