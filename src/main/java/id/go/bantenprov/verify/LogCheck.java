package id.go.bantenprov.verify;

import id.go.bantenprov.verify.log.Checkpoint;
import id.go.bantenprov.verify.log.GrowingRoot;
import id.go.bantenprov.verify.log.Hash;
import id.go.bantenprov.verify.log.PublicLog;
import id.go.bantenprov.verify.log.Vkey;
import java.util.List;
import java.util.Optional;

/** Checks a whole log: who signed it, that its entries give the root, that its tiles are those of its entries. */
final class LogCheck {
    private final PublicLog log;
    private final Report report;

    LogCheck(PublicLog log, Report report) {
        this.log = log;
        this.report = report;
    }

    /**
     * @param vkey the key noted earlier; without one the log's own is believed
     * @param kept a checkpoint kept from an earlier day
     * @return the entries as served, however the check ends
     */
    List<byte[]> check(Optional<Vkey> vkey, Optional<Checkpoint> kept) {
        var checkpoint = log.checkpoint();
        if (!checkpoint.signedByOneOf(List.of(vkey.orElseGet(log::vkey))))
            report.finding("The checkpoint is not signed by the log's key.");
        var entries = log.entries(checkpoint);
        compareRoots(entries, checkpoint, kept);
        log.compareTiles(entries, report);
        report.fact("Log %s: %d entries, root %s.", checkpoint.origin(), checkpoint.size(), checkpoint.root());
        return entries;
    }

    private void compareRoots(List<byte[]> entries, Checkpoint now, Optional<Checkpoint> kept) {
        var tree = new GrowingRoot();
        kept.filter(old -> old.size() == 0).ifPresent(old -> compare(tree, old, "kept"));
        for (var entry : entries) {
            tree.add(Hash.leaf(entry));
            kept.filter(old -> old.size() == tree.size()).ifPresent(old -> compare(tree, old, "kept"));
        }
        compare(tree, now, "published");
        kept.filter(old -> old.size() > now.size())
                .ifPresent(old -> report.finding(
                        "The log has shrunk: %d entries were kept, now it has %d.", old.size(), now.size()));
        kept.filter(old -> !old.origin().equals(now.origin()))
                .ifPresent(old -> report.finding("The kept checkpoint is of another log: %s.", old.origin()));
    }

    private void compare(GrowingRoot tree, Checkpoint checkpoint, String which) {
        if (!tree.root().equals(checkpoint.root()))
            report.finding("The first %d entries do not give the root of the %s checkpoint.", checkpoint.size(), which);
    }
}
