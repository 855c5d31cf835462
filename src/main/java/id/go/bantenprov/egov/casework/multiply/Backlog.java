package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.LogHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far log and board are behind what has been committed, so that whoever writes much waits for them now and then. */
@Repository
public class Backlog {
    private final JdbcClient jdbc;
    private final Ledger ledger;

    Backlog(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Whether more entries than that wait for their place in the log or on the board. */
    public boolean isMoreThan(int entries) {
        if (ledger.waiting(entries + 1) > entries) return true;
        return ledger.head().map(LogHead::size).orElse(0L) - folded() > entries;
    }

    private long folded() {
        return jdbc.sql("SELECT size FROM casework.board").query(Long.class).single();
    }
}
