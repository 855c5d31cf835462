package id.go.bantenprov.egov.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.go.bantenprov.egov.ledger.sequence.LogNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class ReceiptTest {
    @TempDir
    Path folder;

    @Test
    void a_receipt_has_the_published_form_before_and_after_its_proof() throws IOException {
        try (var node = new LogNode(LogNode.database(), folder, LocalDate.of(2026, 11, 24), Map.of()).open()) {
            var appended = node.transaction().execute(_ -> node.ledger().append(LogNode.entry(1)));
            assertThat(faults(receipt(node, appended))).isEmpty();
            node.sequence();
            var receipt = receipt(node, appended);
            assertThat(faults(receipt)).isEmpty();
            assertThat(faults(receipt.replace("\"salt\"", "\"pepper\""))).isNotEmpty();
        }
    }

    private static String receipt(LogNode node, Appended appended) {
        return node.get(Receipts.class).json("BTN-26-7KQ4-M2XD", "SKP", List.of(appended), true);
    }

    private static List<?> faults(String receipt) throws IOException {
        try (var schema = new ClassPathResource("static" + Receipts.SCHEMA).getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(receipt, InputFormat.JSON);
        }
    }
}
