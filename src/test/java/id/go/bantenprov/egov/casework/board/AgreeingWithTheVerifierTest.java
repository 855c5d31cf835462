package id.go.bantenprov.egov.casework.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.DayOff;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whoever computes the board from the log with a second program finds every cell as the server shows it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgreeingWithTheVerifierTest extends GeneratedProvince {
    @Test
    @Order(1)
    void every_cell_of_hundreds_of_generated_cases_is_computed_alike() {
        assertThat(board().lines().count()).isEqualTo(2 + 3 * 3);
        assertThat(verify()).endsWith("All is right.\n");
    }

    @Test
    @Order(2)
    void a_new_calendar_dates_what_is_open_alike() {
        var today = LocalDate.now(clock);
        var year = calendars.current().years().stream()
                .filter(each -> each.year() == today.getYear())
                .findFirst()
                .orElseThrow();
        var off = new ArrayList<>(year.off().stream().map(DayOff::day).toList());
        for (int back = 1; back <= 9; back++) if (!off.contains(today.minusDays(back))) off.add(today.minusDays(back));
        var before = board();

        append(new PublicEntry(
                EntryType.CALENDAR_PUBLISHED,
                today,
                Map.of(
                        "year",
                        year.year(),
                        "revision",
                        99,
                        "decree",
                        "rekaan",
                        "off",
                        off,
                        "close",
                        List.of("16:00", "16:00", "16:00", "16:00", "16:30"))));

        assertThat(board().lines().skip(1)).isNotEqualTo(before.lines().skip(1).toList());
        assertThat(verify()).endsWith("All is right.\n");
    }

    @Test
    @Order(3)
    void a_row_changed_behind_the_applications_back_is_found_with_its_cell() {
        changeARow(1);
        try {
            assertThat(verify()).contains("SKP year, on_time: published").endsWith("Something is not right.\n");
        } finally {
            changeARow(-1);
        }
        assertThat(verify()).endsWith("All is right.\n");
    }

    /** The next entry makes the server read its rows again. */
    private void changeARow(int by) {
        var changed = jdbc.sql("""
                        UPDATE casework.board_count
                           SET rounds = rounds + :by
                         WHERE (agency, service, measure, day, value) = (
                               SELECT agency, service, measure, day, value
                                 FROM casework.board_count
                                WHERE service = 'SKP' AND measure = 'ON_TIME' AND rounds > 0 AND day BETWEEN :from AND :today
                                ORDER BY day
                                LIMIT 1)
                        """)
                .param("by", by)
                .param("from", LocalDate.now(clock).withDayOfYear(1))
                .param("today", LocalDate.now(clock))
                .update();
        assertThat(changed).isOne();
        append(new PublicEntry(EntryType.FIGURES_PUBLISHED, LocalDate.now(clock), Map.of("sha256", "0")));
    }

    private String verify() {
        var said = new ByteArrayOutputStream();
        Verify.run(new String[] {"board", "--url", "http://localhost:" + port}, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }
}
