package id.go.bantenprov.egov.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limits on sign-in, codes and look-ups: all tests come from one address, which would soon have tried too often. */
@TestComponent
final class Tries {
    private final JdbcClient jdbc;

    Tries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget() {
        jdbc.sql("DELETE FROM identity.tries").update();
    }
}
