package id.go.bantenprov.egov.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import id.go.bantenprov.egov.web.JteViews;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes tagged PDF files that can be kept and read aloud: PDF/A-2a and PDF/UA-1, with their own fonts. Some 40 ms a
 * page once warm; meant for jobs.
 */
@Component
public class ResultRenderer {
    private static final String FONT = "Plus Jakarta Sans";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Where the directory of a TrueType font counts and names its tables. */
    private static final int TABLES = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBSTITUTES = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private final JteViews templates;
    private final byte[] regular = font("PlusJakartaSans_400Regular.ttf");
    private final byte[] bold = font("PlusJakartaSans_700Bold.ttf");

    ResultRenderer(JteViews templates) {
        this.templates = templates;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    public byte[] render(Letter letter) {
        var qrCode = QrCode.asDataUrl(letter.verificationUrl());
        return render(templates.render("document/letter", Map.of("letter", letter, "qrCode", qrCode)));
    }

    /**
     * @param xhtml well-formed, with {@code lang}, {@code title}, {@code meta description}, {@code alt} and {@code th};
     *     pictures and styles stand in it: nothing outside is read
     * @throws UncheckedIOException if it is not well-formed
     */
    public byte[] render(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true)
                    .useColorProfile(COLOURS)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null)
                    .withProducer("Banten e-Gov")
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be rendered.", e);
        }
        return pdf.toByteArray();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static byte[] font(String file) {
        try {
            return withoutLigatures(new ClassPathResource("document/fonts/" + file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A letter is copied from as well as read: "fi" drawn as one sign comes out of it as one, and an address copied so
     * leads nowhere. The renderer knows no setting for it, so the table of substitutes gets a name that nobody looks for.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        for (int table = 0; table < bytes.getShort(TABLES); table++) {
            var entry = FIRST_TABLE + table * TABLE_ENTRY;
            if (bytes.getInt(entry) == SUBSTITUTES) bytes.putInt(entry, UNKNOWN);
        }
        return font;
    }
}
