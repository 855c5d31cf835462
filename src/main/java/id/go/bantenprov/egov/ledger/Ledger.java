package id.go.bantenprov.egov.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.ledger.model.CanonicalJson;
import id.go.bantenprov.egov.ledger.model.Checkpoint;
import id.go.bantenprov.egov.ledger.model.Commitment;
import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.Leavings;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Sha256;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.ledger.model.Touches;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The public log as the modules above see it. What is appended or touched belongs to the caller's transaction: it is gone
 * if that fails, and gets its place in the tree within moments of the commit.
 */
@Service
public class Ledger {
    /** The channel of PostgreSQL's NOTIFY on which every node hears what was announced. */
    public static final String CHANNEL = Touches.CHANNEL;

    private static final int MOST_BYTES = 4096;
    private static final int MOST_ENTRIES_READ = 10_000;

    private final Entries entries;
    private final Leavings leavings;
    private final Touches touches;
    private final Tiles tiles;
    private final Logs logs;
    private final Clock clock;

    Ledger(Leavings leavings, Entries entries, Touches touches, Tiles tiles, Logs logs, Clock clock) {
        this.leavings = leavings;
        this.entries = entries;
        this.touches = touches;
        this.tiles = tiles;
        this.logs = logs;
        this.clock = clock;
    }

    /**
     * States a step of a case.
     *
     * @return what the caller keeps with the case, for receipts
     * @throws IllegalArgumentException if a value has no canonical form or the entry is longer than 4,096 bytes
     * @throws IllegalStateException outside a transaction
     */
    public Appended append(CaseEntry step) {
        return appendAll(List.of(step)).getFirst();
    }

    /** As {@link #append(CaseEntry)} for many steps, in their order. */
    public List<Appended> appendAll(List<CaseEntry> steps) {
        var appended = steps.stream().map(this::sealed).toList();
        leavings.leave(appended.stream()
                .map(each -> new Leavings.Entry(each.id().value(), each.entry().getBytes(UTF_8)))
                .toList());
        return appended;
    }

    /** States what belongs to no case. Throws as {@link #append(CaseEntry)} does. */
    public EntryId append(PublicEntry statement) {
        var id = nextId();
        leavings.leave(List.of(new Leavings.Entry(id.value(), bytes(statement.toMap()))));
        return id;
    }

    /**
     * Says that what is shown under these topics has changed, with or without an entry. Every node hears it once, after the
     * entries of the same deed have their place.
     *
     * @param topics such as {@code application:BTN-26-7KQ4-M2XD}, {@code queue:…}, {@code board}; 1 to 200 bytes each
     * @throws IllegalStateException outside a transaction
     */
    public void touch(String... topics) {
        leavings.touch(List.of(topics));
    }

    /** Proof that the entry stands in the log as published; empty until it does, usually for less than two seconds. */
    public Optional<LogProof> proof(EntryId id) {
        return logs.published()
                .flatMap(signed -> entries.find(id.value())
                        .filter(entry -> entry.index() < signed.size())
                        .map(entry -> LogProof.of(entry, tiles.tree(signed.size()), signed)));
    }

    /** What the log states of itself at this moment; empty before its first signature. */
    public Optional<LogHead> head() {
        return logs.published().map(signed -> LogHead.of(Checkpoint.of(signed.note())));
    }

    /**
     * What the log stated, or would have stated, of its first entries.
     *
     * @param size 0 to the size published
     */
    public LogHead headAt(long size) {
        return LogHead.of(
                new Checkpoint(logs.get().origin(), size, tiles.tree(size).root()));
    }

    /** How many committed entries have no place yet, counted up to {@code most}. */
    public int waiting(int most) {
        return entries.waiting(most);
    }

    /**
     * Published entries in index order, for those who fold over them.
     *
     * @param from first index
     * @param limit at most 10,000
     */
    public List<LogEntry> entries(long from, int limit) {
        var published = logs.published().map(Logs.Published::size).orElse(0L);
        var to = Math.min(published, from + Math.min(limit, MOST_ENTRIES_READ));
        return entries.range(from, to).stream()
                .map(entry -> new LogEntry(entry.index(), entry.text()))
                .toList();
    }

    /** The version that topics announced last carry; later announcements have greater ones. */
    public long newestAnnouncement() {
        return touches.newestAnnouncement();
    }

    private static byte[] bytes(Map<String, Object> fields) {
        var bytes = CanonicalJson.bytes(fields);
        if (bytes.length > MOST_BYTES) throw new IllegalArgumentException("An entry of " + bytes.length + " bytes");
        return bytes;
    }

    private Appended sealed(CaseEntry step) {
        var salt = Salt.draw();
        var content = CanonicalJson.text(step.content());
        var entry = bytes(step.toMap(Commitment.of(salt.bytes(), content)));
        return new Appended(nextId(), new String(entry, UTF_8), salt, content);
    }

    private EntryId nextId() {
        return new EntryId(Uuid7.next(clock));
    }

    /**
     * The digest under which a receipt proves a larger content without repeating it: SHA-256 of its canonical form.
     *
     * @return 64 hex digits
     */
    public static String digest(Map<String, ?> content) {
        return HexFormat.of().formatHex(Sha256.of(CanonicalJson.bytes(content)));
    }
}
