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
    /** One for each byte; a predictor takes more, see {@link PredictorRows#work}. */
    private static final long MOST_WORK = 256_000_000;

    /** Of what is packed so: every nine bits of it may begin a new table of 4,096 places. Hardly anybody packs so today. */
    private static final int WORK_OF_AN_LZW_BYTE = 1024;

    /** What has to be kept while it is unpacked: by us between two filters, by the parser if objects stand in it. */
    private static final long MOST_KEPT_BYTES = 8_000_000;

    private static final long MOST_BYTES_OF_A_ROW = 1_000_000;

    /** Numbers, names and the like; each takes some fifty bytes of memory, and may take two of the file. */
    private static final int MOST_VALUES = 2_000_000;

    private static final int MOST_FILTERS = 3;
    private static final Set<COSName> PICTURE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final Set<COSName> LZW_FILTERS = Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION);

    /** Unpacks to more than anybody needs. Unchecked, since the parser takes a checked one for a fault to be mended. */
    static final class Bomb extends RuntimeException {}

    static final class HugePicture extends RuntimeException {}

    private long work;
    private long keptBytes;
    private int values;
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
    protected COSBase parseDirObject() throws IOException {
        if (++values > MOST_VALUES) throw new Bomb();
        return super.parseDirObject();
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
        if (filters.isEmpty()) return;
        try (var raw = stream.createRawInputStream()) {
            InputStream packed = raw;
            var last = filters.size() - 1;
            for (var i = 0; i < last; i++) {
                var between = new ByteArrayOutputStream();
                unpack(packed, new Kept(between, rows(stream, i)), stream, filters, i);
                packed = new ByteArrayInputStream(between.toByteArray());
            }
            var nothing = OutputStream.nullOutputStream();
            var rows = rows(stream, last);
            unpack(
                    packed,
                    holdsObjects(stream) ? new Kept(nothing, rows) : new Counted(nothing, rows),
                    stream,
                    filters,
                    last);
        }
    }

    private static PredictorRows rows(COSStream stream, int filter) {
        var rows = PredictorRows.of(stream, filter);
        if (rows.bytesEach() > MOST_BYTES_OF_A_ROW) throw new Bomb();
        return rows;
    }

    private static boolean holdsObjects(COSStream stream) {
        var type = stream.getCOSName(COSName.TYPE);
        return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
    }

    /** A stream that cannot be unpacked is no danger, and the parser's own matter. */
    private void unpack(InputStream packed, Counted into, COSStream stream, List<COSName> filters, int index) {
        var filter = filters.get(index);
        try {
            if (LZW_FILTERS.contains(filter)) spend((long) packed.available() * WORK_OF_AN_LZW_BYTE);
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, into, stream, index);
        } catch (IOException _) {
            return;
        }
    }

    private void spend(long more) {
        work += more;
        if (work > MOST_WORK) throw new Bomb();
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

    /** Stops at the most work a document may be in all. */
    private class Counted extends FilterOutputStream {
        private final PredictorRows rows;

        Counted(OutputStream target, PredictorRows rows) {
            super(target);
            this.rows = rows;
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

        void count(int bytes) {
            spend(rows.work(bytes));
        }
    }

    /** As {@link Counted}, for what stays in memory. */
    private final class Kept extends Counted {
        Kept(OutputStream target, PredictorRows rows) {
            super(target, rows);
        }

        @Override
        void count(int bytes) {
            super.count(bytes);
            keptBytes += bytes;
            if (keptBytes > MOST_KEPT_BYTES) throw new Bomb();
        }
    }
}
