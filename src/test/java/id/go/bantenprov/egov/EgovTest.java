package id.go.bantenprov.egov;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class EgovTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_whole_application_starts_on_real_postgresql() {
        assertThat(jdbc.sql("SELECT count(*) FROM platform.scheduled_tasks")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
