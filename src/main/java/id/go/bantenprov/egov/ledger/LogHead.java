package id.go.bantenprov.egov.ledger;

import id.go.bantenprov.egov.ledger.model.Checkpoint;
import java.util.Base64;

/**
 * Which log, how large, and the one hash that stands for all of its entries.
 *
 * @param root standard base64 with padding, as in a checkpoint
 */
public record LogHead(String origin, long size, String root) {
    static LogHead of(Checkpoint checkpoint) {
        return new LogHead(
                checkpoint.origin(), checkpoint.size(), Base64.getEncoder().encodeToString(checkpoint.root()));
    }
}
