package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReadingRecordsTest {
    private static final JdbcClient JDBC =
            JdbcClient.create(new DriverManagerDataSource(TestDatabase.createDatabase(), "postgres", ""));

    private record Row(
            UUID id, LocalDate promiseDue, @Nullable LocalDate endedOn, int askedTimes, boolean counted) {}

    private static Row read(String columns) {
        return JDBC.sql("SELECT " + columns).query(RecordRows.of(Row.class)).single();
    }

    @Test
    void takes_each_component_from_the_column_of_its_name_whatever_their_order() {
        var id = UUID.randomUUID();

        var row = read("true AS counted, 3 AS asked_times, DATE '2026-12-03' AS ended_on, '" + id
                + "'::uuid AS id, DATE '2026-12-01' AS promise_due");

        assertThat(row).isEqualTo(new Row(id, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3), 3, true));
    }

    @Test
    void an_empty_column_is_null() {
        var row = read("gen_random_uuid() AS id, DATE '2026-12-01' AS promise_due, NULL::date AS ended_on,"
                + " 0 AS asked_times, false AS counted");

        assertThat(row.endedOn()).isNull();
    }

    @Test
    void a_column_that_was_not_selected_is_a_fault() {
        assertThatThrownBy(() -> read("gen_random_uuid() AS id, DATE '2026-12-01' AS promise_due, 0 AS asked_times"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_record_has_one_mapper() {
        assertThat(RecordRows.of(Row.class)).isSameAs(RecordRows.of(Row.class));
    }
}
