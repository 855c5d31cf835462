package id.go.bantenprov.egov.ledger.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The way to the database, which a test can cut and mend. */
final class Cable extends DelegatingDataSource {
    private volatile boolean cut;
    private volatile CountDownLatch missed = new CountDownLatch(0);

    Cable(DataSource database) {
        super(database);
    }

    void cut(int triesToMiss) {
        missed = new CountDownLatch(triesToMiss);
        cut = true;
    }

    /** Waits until the database has been missed as often as {@link #cut} said. */
    void awaitMissed() throws InterruptedException {
        missed.await();
    }

    void mend() {
        cut = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (cut) {
            missed.countDown();
            throw new SQLException("the cable is cut");
        }
        return super.getConnection();
    }
}
