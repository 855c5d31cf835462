package id.go.bantenprov.egov.ledger;

import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Tree;
import java.util.Base64;

/**
 * Shows to anybody that an entry stands in the log (C2SP tlog-proof, still a draft). Holds neither salt nor content.
 *
 * @param index place of the entry, from 0
 * @param text the {@code .tlog-proof} file
 */
public record LogProof(long index, String text) {
    /** The place as people count it and as the pages of the log show it, from 1. */
    public long number() {
        return index + 1;
    }

    static LogProof of(Entries.Placed entry, Tree tree, Logs.Published signed) {
        var base64 = Base64.getEncoder();
        var text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        text.append("extra ").append(base64.encodeToString(entry.bytes())).append('\n');
        text.append("index ").append(entry.index()).append('\n');
        for (var sibling : tree.path(entry.index()))
            text.append(base64.encodeToString(sibling)).append('\n');
        return new LogProof(
                entry.index(), text.append('\n').append(signed.note()).toString());
    }
}
