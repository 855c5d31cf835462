package id.go.bantenprov.egov.ledger.sequence;

import id.go.bantenprov.egov.ledger.model.CanonicalJson;
import id.go.bantenprov.egov.ledger.model.Checkpoint;
import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.Growth;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Sha256;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.ledger.model.Touches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives waiting entries their place and signs the tree. Any number of nodes may try: a lock in the database lets one at a
 * time.
 *
 * <p>Placing commits first, signing comes after: only what is committed is ever signed, and a signature is kept on disk
 * before it is published. Whatever moment the program dies at, the next turn goes on from the committed tree, and the same
 * tree always gets the same signature.
 */
@Component
public class Sequencer {
    private static final int ENTRIES_A_TURN = 1_000;
    private static final int TURNS_A_ROUND = 20;

    private final Entries entries;
    private final Tiles tiles;
    private final Logs logs;
    private final LogKeys keys;
    private final Touches touches;
    private final CheckpointFile file;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sequencer(
            Entries entries,
            Tiles tiles,
            Logs logs,
            LogKeys keys,
            Touches touches,
            CheckpointFile file,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.tiles = tiles;
        this.logs = logs;
        this.keys = keys;
        this.touches = touches;
        this.file = file;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Places what waits, signs, and tells which topics were touched.
     *
     * @return how many entries got their place; 0 also when another node has the turn
     * @throws ForkRefused if the tree contradicts the last checkpoint
     */
    public int round() {
        if (!logs.isBehind()) return 0;
        var touched = touches.waiting();
        int placed = 0;
        for (int turn = 0; turn < TURNS_A_ROUND && placed == turn * ENTRIES_A_TURN; turn++)
            placed += inTurn(this::place);
        inTurn(() -> publish(touched));
        return placed;
    }

    private int inTurn(IntSupplier work) {
        var done = transaction.execute(_ -> logs.tryLock() ? work.getAsInt() : 0);
        return done == null ? 0 : done;
    }

    private int place() {
        var size = logs.get().size();
        var placed = entries.place(size, ENTRIES_A_TURN);
        if (placed.isEmpty()) return 0;
        var growth = new Growth(tiles.tree(size));
        placed.forEach(entry -> growth.append(Sha256.leaf(entry)));
        tiles.save(growth.changedTiles());
        logs.grow(growth.tree().size());
        return placed.size();
    }

    private int publish(List<Long> touched) {
        var log = logs.get();
        if (log.signed().filter(signed -> signed.size() == log.size()).isEmpty()) sign(log);
        if (!touched.isEmpty()) announce(touches.take(touched));
        return touched.size();
    }

    private void sign(Logs.State log) {
        var tree =
                new Checkpoint(log.origin(), log.size(), tiles.tree(log.size()).root());
        file.read().ifPresent(kept -> requireContinued(kept, tree));
        log.signed().map(signed -> Checkpoint.of(signed.note())).ifPresent(known -> requireContinued(known, tree));
        var note = tree.signedBy(keys.signing(log.origin(), LocalDate.now(clock)));
        file.keep(note);
        logs.publish(new Logs.Published(log.size(), note));
    }

    private void requireContinued(Checkpoint signed, Checkpoint tree) {
        if (signed.size() > tree.size())
            throw new ForkRefused("Signed were %d entries, the database has %d".formatted(signed.size(), tree.size()));
        var asItWas = new Checkpoint(
                tree.origin(), signed.size(), tiles.tree(signed.size()).root());
        if (!signed.agreesWith(asItWas)) throw new ForkRefused("The database contradicts " + signed.text());
    }

    private void announce(List<String> topics) {
        if (topics.isEmpty()) return;
        var version = touches.nextAnnouncement();
        var news = topics.stream()
                .map(topic -> CanonicalJson.text(Map.of("topic", topic, "version", version)))
                .toList();
        Announcement.split(news).forEach(touches::tell);
    }
}
