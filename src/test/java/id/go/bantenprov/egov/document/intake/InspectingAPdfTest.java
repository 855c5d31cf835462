package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.Samples.Change;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectingAPdfTest {
    private static Refusal refusalOf(byte[] pdf) {
        return switch (PdfInspection.inspect(pdf)) {
            case Found(var refusal) -> refusal;
            case Clean _ -> throw new AssertionError("was accepted");
        };
    }

    private static void assertAccepted(byte[] pdf) {
        assertThat(PdfInspection.inspect(pdf)).isEqualTo(new Clean(FileType.PDF, pdf));
    }

    @Test
    void keeps_a_harmless_document_as_it_came() throws IOException {
        assertAccepted(Samples.pdf());
    }

    @Test
    void keeps_one_without_a_table_of_its_objects_and_one_with_white_space_behind_its_end() {
        assertAccepted(Samples.pdfWithObject("<</A 1>>"));
        assertAccepted(Samples.joined(Samples.pdfWithObject("<</A 1>>"), "\r\n \0\0".getBytes(ISO_8859_1)));
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("a new line", "\r\n"),
                argumentSet("padding", "\0".repeat(4096)),
                argumentSet("the end of a file of DOS", "\r\n\u001a"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void keeps_one_with_this_behind_its_end(String behind) throws IOException {
        var end = new String(Samples.pdf(), ISO_8859_1).stripTrailing() + behind;

        assertAccepted(end.getBytes(ISO_8859_1));
    }

    @Test
    void keeps_one_whose_end_is_written_in_one_line() throws IOException {
        var text = new String(Samples.pdf(), ISO_8859_1);
        var table = text.lastIndexOf("startxref");

        assertAccepted((text.substring(0, table) + text.substring(table).replace("\n", " ")).getBytes(ISO_8859_1));
    }

    @Test
    void keeps_one_that_was_changed_by_adding_to_it() throws IOException {
        var added = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Samples.pdf())) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setString(COSName.LANG, "id");
            catalog.setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }

        assertThat(new String(added.toByteArray(), ISO_8859_1).split("%%EOF")).hasSizeGreaterThan(2);
        assertAccepted(added.toByteArray());
    }

    private static COSDictionary dictionary(String key, String name) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.getPDFName(key), name);
        return dictionary;
    }

    private static Change onCatalog(String key, COSDictionary value) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    private static Change annotation(COSDictionary annotation) {
        return document ->
                document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(annotation)));
    }

    private static COSDictionary doing(String action) {
        var link = dictionary("Subtype", "Link");
        link.setItem(COSName.A, dictionary("S", action));
        return link;
    }

    private static COSDictionary goingToAPageAnd(COSBase next) {
        var action = dictionary("S", "GoTo");
        action.setItem(COSName.NEXT, next);
        return action;
    }

    private static COSDictionary holding(String key) {
        var outer = new COSDictionary();
        outer.setItem(COSName.getPDFName(key), new COSDictionary());
        return outer;
    }

    static Stream<Arguments> active() {
        return Stream.of(
                argumentSet("script on opening", "OpenAction", onCatalog("OpenAction", dictionary("S", "URI"))),
                argumentSet(
                        "address after a page",
                        "OpenAction",
                        onCatalog("OpenAction", goingToAPageAnd(dictionary("S", "URI")))),
                argumentSet(
                        "file after pages",
                        "OpenAction",
                        onCatalog(
                                "OpenAction",
                                goingToAPageAnd(
                                        new COSArray(List.of(dictionary("S", "GoTo"), dictionary("S", "GoToR")))))),
                argumentSet("script by name", "JavaScript", onCatalog("Names", dictionary("S", "JavaScript"))),
                argumentSet("script", "JS", onCatalog("Any", holding("JS"))),
                argumentSet("action of a page", "AA", (Change)
                        document -> document.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary())),
                argumentSet("launch", "Launch", annotation(doing("Launch"))),
                argumentSet("sending a form", "SubmitForm", annotation(doing("SubmitForm"))),
                argumentSet("carried files", "EmbeddedFiles", onCatalog("Names", holding("EmbeddedFiles"))),
                argumentSet("carried file", "EF", onCatalog("Any", holding("EF"))),
                argumentSet("attached file", "FileAttachment", annotation(dictionary("Subtype", "FileAttachment"))),
                argumentSet("film", "RichMedia", annotation(dictionary("Subtype", "RichMedia"))),
                argumentSet("form in the form", "XFA", onCatalog("AcroForm", holding("XFA"))));
    }

    @ParameterizedTest
    @MethodSource("active")
    void refuses_what_acts_or_carries(String what, Change change) throws IOException {
        assertThat(refusalOf(Samples.pdf(change))).isEqualTo(new Refusal.ActiveContent(what));
    }

    @Test
    void refuses_a_script_whose_name_is_written_in_disguise() {
        var disguised = Samples.pdfWithObject("<</S/J#61vaScript/J#53(app.alert(1))>>");

        assertThat(refusalOf(disguised)).isInstanceOf(Refusal.ActiveContent.class);
    }

    @Test
    void refuses_an_action_that_is_found_by_way_of_two_references() {
        var far = new String(
                        Samples.pdfWithObject("5 0 R endobj\n5 0 obj <</S/URI/URI(http://contoh.id)>>"), ISO_8859_1)
                .replace("/Pages 2 0 R", "/Pages 2 0 R/OpenAction 4 0 R");

        assertThat(refusalOf(far.getBytes(ISO_8859_1))).isEqualTo(new Refusal.ActiveContent("OpenAction"));
    }

    @Test
    void allows_a_link_and_opening_at_a_page() throws IOException {
        assertAccepted(Samples.pdf(annotation(doing("URI"))));
        assertAccepted(Samples.pdf(onCatalog("OpenAction", dictionary("S", "GoTo"))));
        assertAccepted(Samples.pdf(document -> document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.OPEN_ACTION, new COSArray(List.of(COSInteger.ZERO, COSName.getPDFName("Fit"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kata-sandi"})
    void refuses_one_with_a_password_or_with_restrictions(String password) throws IOException {
        var pdf = Samples.pdf(document ->
                document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission())));

        assertThat(refusalOf(pdf)).isEqualTo(new Refusal.Encrypted());
    }

    @Test
    void refuses_one_with_something_before_its_beginning() throws IOException {
        assertThat(refusalOf(Samples.joined("<html></html>".getBytes(ISO_8859_1), Samples.pdf())))
                .isEqualTo(new Refusal.Polyglot());
    }

    @Test
    void refuses_one_with_another_file_behind_its_end() throws IOException {
        assertThat(refusalOf(Samples.joined(Samples.pdf(), Samples.zip()))).isEqualTo(new Refusal.Polyglot());
        assertThat(refusalOf(Samples.joined(Samples.pdf(), "<script>alert(1)</script>".getBytes(ISO_8859_1))))
                .isEqualTo(new Refusal.Polyglot());
    }

    private static byte[] withEnd(byte[] hidden) {
        return Samples.joined(hidden, "\nstartxref\n0\n%%EOF\n".getBytes(ISO_8859_1));
    }

    @Test
    void refuses_an_archive_before_another_end_and_one_between_its_objects() throws IOException {
        var pdf = new String(Samples.pdfWithObject("<</A 1>>"), ISO_8859_1);
        var between = pdf.replace("endobj\n2 0 obj", "endobj\n" + new String(Samples.zip(), ISO_8859_1) + "\n2 0 obj");

        assertThat(refusalOf(Samples.joined(Samples.pdf(), withEnd(Samples.zip()))))
                .isEqualTo(new Refusal.Polyglot());
        assertThat(refusalOf(between.getBytes(ISO_8859_1))).isEqualTo(new Refusal.Polyglot());
    }

    @Test
    void keeps_one_in_which_the_mark_of_an_archive_stands_by_chance() {
        var mark = "PK\5\6" + "\u00a7".repeat(60);

        assertAccepted(Samples.pdfWithObject("<</Length " + mark.length() + ">> stream\n" + mark + "\nendstream"));
    }

    @Test
    void refuses_one_whose_last_end_names_no_table() throws IOException {
        var page = "<html><script>alert(1)</script></html>\n%%EOF\n".getBytes(ISO_8859_1);

        assertThat(refusalOf(Samples.joined(Samples.pdf(), page))).isEqualTo(new Refusal.Damaged());
    }

    @Test
    void refuses_one_with_any_word_behind_its_end() throws IOException {
        assertThat(refusalOf(Samples.joined(Samples.pdf(), "dan lagi".getBytes(ISO_8859_1))))
                .isEqualTo(new Refusal.Polyglot());
    }

    @Test
    void refuses_an_archive_that_is_hidden_before_its_end() throws IOException {
        var zip = Samples.zip();
        var comment = "\n%%EOF\n".getBytes(ISO_8859_1);
        zip[zip.length - 2] = (byte) comment.length;

        assertThat(refusalOf(Samples.joined(Samples.pdf(), Samples.joined(zip, comment))))
                .isEqualTo(new Refusal.Polyglot());
    }

    @Test
    void refuses_half_a_document_and_one_without_a_page() throws IOException {
        var pdf = Samples.pdf();

        assertThat(refusalOf(Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(new Refusal.Damaged());
        assertThat(refusalOf(Samples.pdf(document -> document.removePage(0)))).isEqualTo(new Refusal.Damaged());
        assertThat(refusalOf("%PDF-1.7 nothing %%EOF".getBytes(ISO_8859_1))).isEqualTo(new Refusal.Damaged());
    }

    private static byte[] deflated(byte[] bytes, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < times; i++) deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Change content(byte[] raw, String... filters) {
        return document -> {
            var stream = new COSStream();
            try (var output = stream.createRawOutputStream()) {
                output.write(raw);
            }
            var names = Arrays.stream(filters).map(COSName::getPDFName).toList();
            stream.setItem(COSName.FILTER, new COSArray(names));
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        };
    }

    @Test
    void refuses_one_that_swells_when_it_is_unpacked() throws IOException {
        var bomb = deflated(new byte[1 << 20], 250);

        assertThat(refusalOf(Samples.pdf(content(bomb, "FlateDecode")))).isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void refuses_one_that_swells_only_when_it_is_unpacked_twice() throws IOException {
        var bomb = deflated(deflated(new byte[1 << 20], 250), 1);

        assertThat(refusalOf(Samples.pdf(content(bomb, "FlateDecode", "FlateDecode"))))
                .isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void refuses_one_that_has_to_be_kept_whole_while_it_is_unpacked() throws IOException {
        var bomb = deflated(new byte[1 << 20], 200);

        assertThat(refusalOf(Samples.pdf(content(bomb, "FlateDecode", "FlateDecode"))))
                .isEqualTo(new Refusal.TooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Predictor 12/Columns 500000000/Colors 4/BitsPerComponent 16>>",
                "<</Predictor 2/Columns -2147483648/Colors -2147483648/BitsPerComponent 8>>",
                "<</Predictor 2/Columns 0>>",
                "<</Predictor 12/Columns 10/Colors -1>>",
                "<</Predictor 15/Columns 2147483647>>"
            })
    void refuses_one_whose_rows_need_more_room_than_there_is(String parameters) throws IOException {
        assertThat(refusalOf(withRows("/DecodeParms" + parameters, 16))).isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void goes_by_the_measures_of_rows_that_the_program_which_unpacks_goes_by() throws IOException {
        var twice = "/DecodeParms<</Predictor 12/Columns 4>>/DP<</Predictor 12/Columns 500000000>>";

        assertThat(refusalOf(withRows(twice, 16))).isEqualTo(new Refusal.TooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Predictor 15/Columns 1>>",
                "<</Predictor 15/Columns 8>>",
                "<</Predictor 2/Columns 100000/Colors 4/BitsPerComponent 1>>"
            })
    void refuses_one_whose_rows_take_long_to_make(String parameters) throws IOException {
        assertThat(refusalOf(withRows("/DecodeParms" + parameters, 60_000_000))).isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void refuses_one_that_begins_the_table_of_its_codes_anew_again_and_again() {
        var anew = "\u0080\u0040\u0020\u0010\u0008\u0004\u0002\u0001\u0000".repeat(30_000);

        assertThat(refusalOf(Samples.pdfWithObject(
                        "<</Filter/LZWDecode/Length " + anew.length() + ">> stream\n" + anew + "\nendstream")))
                .isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void keeps_one_with_a_long_table_of_short_rows() throws IOException {
        assertAccepted(withRows("/DecodeParms<</Predictor 12/Columns 5>>", 6 * BoundedPdfParser.MOST_OBJECTS));
    }

    private static byte[] withRows(String parameters, int bytes) throws IOException {
        var packed = new String(deflated(new byte[bytes], 1), ISO_8859_1);
        return Samples.pdfWithObject("<</Filter/FlateDecode" + parameters + "/Length " + packed.length() + ">> stream\n"
                + packed + "\nendstream");
    }

    @Test
    void refuses_one_of_too_many_parts() {
        assertThat(refusalOf(Samples.pdfWithObject("[" + "[]".repeat(2_500_000) + "]")))
                .isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void refuses_a_list_of_objects_that_swells() throws IOException {
        var bomb = deflated(new byte[1 << 20], 250);
        var hidden = Samples.joined(
                Samples.joined(
                        ("%PDF-1.7\n5 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + bomb.length
                                        + ">> stream\n")
                                .getBytes(ISO_8859_1),
                        bomb),
                Arrays.copyOfRange(Samples.pdfWithObject("<</A 1>>"), 8, Samples.pdfWithObject("<</A 1>>").length));
        var text = new String(hidden, ISO_8859_1).replace("1 0 obj", "\nendstream endobj\n1 0 obj");

        assertThat(refusalOf(text.getBytes(ISO_8859_1))).isEqualTo(new Refusal.TooComplex());
    }

    @Test
    void refuses_one_with_a_picture_of_too_many_pixels() {
        var picture = "<</Subtype/Image/Width 100000/Height 100000/Length 0>> stream\n\nendstream";

        assertThat(refusalOf(Samples.pdfWithObject(picture))).isEqualTo(new Refusal.TooManyPixels(50_000_000));
    }

    @Test
    void refuses_one_whose_parts_stand_too_deep_in_each_other() {
        var depth = 200_000;

        assertThat(refusalOf(Samples.pdfWithObject("[".repeat(depth) + "]".repeat(depth))))
                .isEqualTo(new Refusal.Damaged());
    }
}
