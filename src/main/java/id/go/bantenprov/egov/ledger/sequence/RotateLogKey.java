package id.go.bantenprov.egov.ledger.sequence;

import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.egov.ledger.model.LogKey;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces the key of the log. Both sign for 90 days, so whoever looks in now and then learns the new one from the old. */
@Component
public class RotateLogKey {
    private static final int BOTH_SIGN_DAYS = 90;

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

    /** Draws the new key and states it in the log. @return the new key's line for outsiders */
    public String handle() {
        return transaction.execute(_ -> {
            logs.lock();
            var key = LogKey.draw(logs.get().origin());
            var today = LocalDate.now(clock);
            var oldSignsUntil = today.plusDays(BOTH_SIGN_DAYS);
            keys.endAll(oldSignsUntil);
            keys.add(key, today);
            ledger.append(new PublicEntry(
                    EntryType.LOG_KEY,
                    today,
                    Map.of("vkey", key.verifier().vkey(), "from", today, "until", oldSignsUntil)));
            return key.verifier().vkey();
        });
    }
}
