package id.go.bantenprov.egov.ledger.sequence;

import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.egov.ledger.model.LogKey;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the log on the first start, and on every later one makes sure that it is still the same. */
@Component
public class OpenLog {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Logs logs;
    private final LogKeys keys;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final EgovSettings egov;
    private final String origin;

    OpenLog(
            Logs logs,
            LogKeys keys,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock,
            EgovSettings egov,
            @Value("${egov.ledger.origin:}") String origin) {
        this.logs = logs;
        this.keys = keys;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
        this.egov = egov;
        this.origin = origin;
    }

    /**
     * @return whether the log was begun just now
     * @throws StartupProblem if the setting names another log than the one that was begun here
     */
    public boolean handle() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            logs.lock();
            var log = logs.find();
            log.ifPresentOrElse(begun -> requireSame(begun.origin()), this::begin);
            return log.isEmpty();
        }));
    }

    private void requireSame(String begun) {
        if (!origin.isEmpty() && !origin.equals(begun))
            throw new StartupProblem(
                    "This database holds the log %s, which cannot become %s; set EGOV_LEDGER_ORIGIN back."
                            .formatted(begun, origin));
    }

    private void begin() {
        var name = origin.isEmpty() ? originByDefault() : origin;
        var key = LogKey.draw(name);
        var today = LocalDate.now(clock);
        logs.begin(name);
        keys.add(key, today);
        ledger.append(new PublicEntry(
                EntryType.LOG_KEY, today, Map.of("vkey", key.verifier().vkey(), "from", today)));
    }

    private String originByDefault() {
        return egov.demo() ? demonstrationOrigin() : egov.baseUrl().replaceFirst("^https?://", "") + "/log";
    }

    /** A name of its own for every demonstration, so that two of them never look like one log that forked. */
    private static String demonstrationOrigin() {
        return RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining("", "demo-", ".invalid/log"));
    }
}
