package id.go.bantenprov.egov.ledger.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Receipts;
import id.go.bantenprov.egov.ledger.model.Sha256;
import id.go.bantenprov.egov.ledger.sequence.LogNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Receipts that a forger writes, and results he puts beside a receipt, before the outsider's program. */
class ForgingReceiptsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NUMBER = "BTN-26-7KQ4-M2XD";
    private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(UTF_8);
    private static final CaseTag CASE = CaseTag.draw();

    @TempDir
    Path folder;

    private LogNode node;
    private OutsideView outside;
    private Appended issued;

    @BeforeEach
    void a_letter_was_issued() throws IOException {
        node = new LogNode(LogNode.database(), folder, LocalDate.of(2026, 11, 24), Map.of()).open();
        issued = append(EntryType.RESULT_ISSUED, LETTER);
        node.sequence();
        outside = new OutsideView(node);
    }

    @AfterEach
    void close() {
        outside.close();
        node.close();
    }

    @Test
    void a_true_letter_is_the_result_of_its_case() throws IOException {
        var answer = letter(LETTER, receipt(issued));

        assertThat(answer.exit()).as(answer.text()).isZero();
        assertThat(answer.text()).contains("issues this file as the result of " + NUMBER + ", which is: ");
    }

    @Test
    void another_letter_is_not() throws IOException {
        var answer = letter("%PDF-1.7 a forged letter".getBytes(UTF_8), receipt(issued));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("No proven entry of this receipt issues this file.");
    }

    @Test
    void a_letter_that_the_log_has_not_taken_up_is_not_yet_proven() throws IOException {
        var later = "%PDF-1.7 a later letter".getBytes(UTF_8);
        var young = append(EntryType.RESULT_ISSUED, later);

        var answer = letter(later, receipt(issued, young));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.text()).contains("Not yet proven").doesNotContain("issues this file");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICATION_RECEIVED", "APPLICATION_DECIDED", "RESULT_REVOKED"})
    void a_file_that_another_kind_of_entry_names_is_no_result(EntryType type) throws IOException {
        var handedIn = "%PDF-1.7 handed in by the applicant".getBytes(UTF_8);
        var entry = append(type, handedIn);
        node.sequence();

        assertThat(letter(handedIn, receipt(issued, entry)).exit()).isEqualTo(1);
    }

    @Test
    void a_letter_put_into_the_content_of_an_entry_is_found() throws IOException {
        var forged = "%PDF-1.7 a forged letter".getBytes(UTF_8);
        var receipt = receipt(issued).replace(hex(LETTER), hex(forged));

        var answer = letter(forged, receipt);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("did not commit", "No proven entry").doesNotContain("All is right");
    }

    @Test
    void a_receipt_without_entries_proves_nothing() throws IOException {
        var answer = checked(changed(receipt -> receipt.putArray("entries")));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("has no entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "true", "{}", "[]"})
    void what_is_no_proof_is_found(String proof) throws IOException {
        var answer = checked(changed(receipt -> first(receipt).set("proof", JSON.readTree(proof))));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("has no proof");
    }

    @Test
    void a_proof_left_out_is_found() throws IOException {
        assertThat(checked(changed(receipt -> first(receipt).remove("proof"))).exit())
                .isEqualTo(1);
    }

    @Test
    void one_entry_without_its_proof_is_enough_not_to_call_it_right() throws IOException {
        var answer = checked(receipt(issued, append(EntryType.RESULT_REVOKED, LETTER)));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.text()).contains("2 entries, 1 of them proven").doesNotContain("All is right");
    }

    @Test
    void a_receipt_of_no_number_is_of_no_case() throws IOException {
        assertThat(checked(changed(receipt -> {
                            receipt.put("number", "");
                            ((ObjectNode) first(receipt).path("content")).remove("number");
                        }))
                        .text())
                .contains("has no application number");
    }

    @ParameterizedTest
    @CsvSource({
        "service, IMB, 'is of the service SKP, not of IMB'",
        "origin, egov.bantenprov.go.id/log, 'not in egov.bantenprov.go.id/log'"
    })
    void another_service_or_log_written_into_its_head_is_found(String field, String forged, String found)
            throws IOException {
        var answer = checked(changed(receipt -> receipt.put(field, forged)));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains(found);
    }

    @Test
    void a_receipt_of_an_example_is_called_one_whatever_its_head_says() throws IOException {
        assertThat(checked(changed(receipt -> receipt.put("demonstration", false)))
                        .text())
                .startsWith("This receipt is an example");
    }

    @Test
    void a_receipt_that_only_its_own_key_vouches_for_is_not_checked() throws IOException {
        var answer = outside.verify("receipt", kept(receipt(issued)));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text())
                .contains("Not checked against the log of the province")
                .doesNotContain("All is right");
    }

    @Test
    void a_log_of_the_forger_is_not_that_of_the_province() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (var forger = new LogNode(LogNode.database(), elsewhere, LocalDate.of(2026, 11, 24), Map.of()).open()) {
            var entry = append(forger, EntryType.RESULT_ISSUED, LETTER);
            forger.sequence();
            var receipt = forger.get(Receipts.class).json(NUMBER, "SKP", List.of(entry), false);

            var answer = letter(LETTER, receipt);

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.text()).contains("is not signed by the log's key", "No proven entry");
        }
    }

    private Appended append(EntryType type, byte[] file) {
        return append(node, type, file);
    }

    private static Appended append(LogNode node, EntryType type, byte[] file) {
        var entry = new CaseEntry(
                type,
                LocalDate.of(2026, 11, 24),
                "2.18.0.00.0.00.16.0000",
                "SKP",
                "1",
                CASE,
                1,
                1,
                Map.of("outcome", "granted"),
                Map.of("number", NUMBER, "sha256", hex(file)));
        return node.transaction().execute(_ -> node.ledger().append(entry));
    }

    private static String hex(byte[] file) {
        return HexFormat.of().formatHex(Sha256.of(file));
    }

    private String receipt(Appended... entries) {
        return node.get(Receipts.class).json(NUMBER, "SKP", List.of(entries), true);
    }

    private String changed(Consumer<ObjectNode> forger) {
        var receipt = (ObjectNode) JSON.readTree(receipt(issued));
        forger.accept(receipt);
        return receipt.toString();
    }

    private static ObjectNode first(ObjectNode receipt) {
        return (ObjectNode) receipt.path("entries").path(0);
    }

    private OutsideView.Answer checked(String receipt) throws IOException {
        return outside.verifyHere("receipt", kept(receipt));
    }

    private OutsideView.Answer letter(byte[] letter, String receipt) throws IOException {
        var file = Files.write(folder.resolve("letter.pdf"), letter).toString();
        return outside.verifyHere("pdf", file, "--receipt", kept(receipt));
    }

    private String kept(String receipt) throws IOException {
        return Files.writeString(folder.resolve("receipt.json"), receipt).toString();
    }
}
