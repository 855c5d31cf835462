package id.go.bantenprov.egov.ledger;

import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an applicant takes home: the entries of the case, what opens them, and the proofs there are by now. */
@Component
public class Receipts {
    /** Where the JSON Schema of a receipt is served. */
    public static final String SCHEMA = "/api/schemas/receipt-1.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final Logs logs;
    private final LogKeys keys;

    Receipts(Ledger ledger, Logs logs, LogKeys keys) {
        this.ledger = ledger;
        this.logs = logs;
        this.keys = keys;
    }

    /**
     * The receipt as JSON, indented for people.
     *
     * @param number the public number of the case
     * @param service code of the service
     * @param entries the case's entries whose salt and content are still kept, in their order
     * @param demonstration whether all of this is an example
     */
    public String json(String number, String service, List<Appended> entries, boolean demonstration) {
        var origin = logs.get().origin();
        var receipt = JSON.createObjectNode()
                .put("receipt", 1)
                .put("origin", origin)
                .put("vkey", keys.newest(origin).vkey())
                .put("number", number)
                .put("service", service);
        var list = receipt.putArray("entries");
        entries.forEach(entry -> list.add(open(entry)));
        receipt.put("demonstration", demonstration);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(receipt);
    }

    private ObjectNode open(Appended entry) {
        var opened = JSON.createObjectNode();
        opened.set("entry", parse(entry.entry()));
        opened.put("salt", entry.salt().text());
        opened.set("content", parse(entry.content()));
        opened.put("proof", ledger.proof(entry.id()).map(LogProof::text).orElse(null));
        return opened;
    }

    private static JsonNode parse(String json) {
        return JSON.readTree(json);
    }
}
