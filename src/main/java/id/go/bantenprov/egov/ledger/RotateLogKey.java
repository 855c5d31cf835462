package id.go.bantenprov.egov.ledger;

import id.go.bantenprov.egov.ledger.model.LogKey;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces the key of the log. Both sign for 90 days, so whoever looks in now and then learns the new one from the old. */
@Component
public class RotateLogKey {
    private static final int BOTH_SIGN_DAYS = 90;

    /** What became of it. */
    public sealed interface Rotation {
        /** @param vkey the new key's line for outsiders */
        record Rotated(String vkey) implements Rotation {}

        /** The former key still signs beside the present one, until that day inclusive. */
        record TooSoon(LocalDate bothSignUntil) implements Rotation {}
    }

    private final Logs logs;
    private final LogKeys keys;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RotateLogKey(Logs logs, LogKeys keys, Ledger ledger, TransactionTemplate transaction, Clock clock) {
        this.logs = logs;
        this.keys = keys;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The line of the key that signs now and goes on signing. */
    public String current() {
        return keys.newest(logs.get().origin()).vkey();
    }

    /** Until when a former key signs beside the present one, inclusive; empty if none does. */
    public Optional<LocalDate> bothSignUntil() {
        return keys.formerSignsUntil(LocalDate.now(clock));
    }

    /** Draws the new key and states it in the log. */
    public Rotation handle() {
        return transaction.execute(_ -> {
            logs.lock();
            return bothSignUntil()
                    .<Rotation>map(Rotation.TooSoon::new)
                    .orElseGet(() ->
                            new Rotation.Rotated(replace(LogKey.draw(logs.get().origin()))));
        });
    }

    private String replace(LogKey key) {
        var today = LocalDate.now(clock);
        var oldSignsUntil = today.plusDays(BOTH_SIGN_DAYS);
        keys.endAll(oldSignsUntil);
        keys.add(key, today);
        ledger.append(new PublicEntry(
                EntryType.LOG_KEY,
                today,
                Map.of("vkey", key.verifier().vkey(), "from", today, "until", oldSignsUntil)));
        return key.verifier().vkey();
    }
}
