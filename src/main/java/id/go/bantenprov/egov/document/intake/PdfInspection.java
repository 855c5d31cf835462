package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.Refusal.ActiveContent;
import id.go.bantenprov.egov.document.Refusal.Damaged;
import id.go.bantenprov.egov.document.Refusal.Encrypted;
import id.go.bantenprov.egov.document.Refusal.Polyglot;
import id.go.bantenprov.egov.document.Refusal.TooComplex;
import id.go.bantenprov.egov.document.Refusal.TooManyPixels;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Keeps a PDF as it came, if it begins and ends as one, opens without a password, and neither does nor carries anything. */
final class PdfInspection {
    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final String TABLE = "startxref";

    /** Where the last table of objects begins; white space is what programs for paper add too. */
    private static final Pattern PLACE_OF_TABLE = Pattern.compile("[\\x00-\\x20]+[0-9]+[\\x00-\\x20]*");

    private PdfInspection() {}

    static Inspection inspect(byte[] bytes) {
        return refusal(bytes).<Inspection>map(Found::new).orElseGet(() -> new Clean(FileType.PDF, bytes));
    }

    private static Optional<Refusal> refusal(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        if (!text.startsWith(HEADER)) return Optional.of(new Polyglot());
        var end = text.lastIndexOf(END);
        if (HiddenFile.isZip(bytes)) return Optional.of(new Polyglot());
        if (end < 0 || !namesTable(text, end)) return Optional.of(new Damaged());
        if (!text.substring(end + END.length()).trim().isEmpty()) return Optional.of(new Polyglot());
        try {
            return refusal(new BoundedPdfParser(new RandomAccessReadBuffer(bytes)));
        } catch (InvalidPasswordException _) {
            return Optional.of(new Encrypted());
        } catch (BoundedPdfParser.Bomb _) {
            return Optional.of(new TooComplex());
        } catch (BoundedPdfParser.HugePicture _) {
            return Optional.of(new TooManyPixels(BoundedPdfParser.MOST_PIXELS));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Optional.of(new Damaged()); // what the parser throws depends on what broke
        }
    }

    /** Else it is the end of nothing, and anything may stand before it. */
    private static boolean namesTable(String text, int end) {
        var table = text.lastIndexOf(TABLE, end);
        return table >= 0
                && PLACE_OF_TABLE
                        .matcher(text)
                        .region(table + TABLE.length(), end)
                        .matches();
    }

    private static Optional<Refusal> refusal(BoundedPdfParser parser) throws IOException {
        try (var document = parser.parse()) {
            return refusal(document).or(() -> parser.leftSomeUnread() ? Optional.of(new Damaged()) : Optional.empty());
        }
    }

    private static Optional<Refusal> refusal(PDDocument document) {
        if (document.isEncrypted()) return Optional.of(new Encrypted());
        var objects = document.getDocument();
        if (objects.getXrefTable().size() > BoundedPdfParser.MOST_OBJECTS) return Optional.of(new TooComplex());
        var active = ActivePdfParts.firstIn(objects);
        if (active.isPresent()) return active.map(ActiveContent::new);
        return document.getNumberOfPages() == 0 ? Optional.of(new Damaged()) : Optional.empty();
    }
}
