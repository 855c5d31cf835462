package id.go.bantenprov.egov.calendar;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@DirtiesContext
class PublishingTheCalendarTest {
    private static final LocalDate ADDED = LocalDate.parse("2026-12-09");

    @Autowired
    Calendars calendars;

    @Autowired
    PublishCalendar publishCalendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @TestConfiguration
    static class Heard {
        final List<CalendarRevised> events = new ArrayList<>();

        @EventListener
        void on(CalendarRevised event) {
            events.add(event);
        }
    }

    @Test
    void shipped_years_are_published_at_start_and_survive_the_database_unchanged() {
        assertThat(calendars.current().years())
                .startsWith(PublishedCalendar.years().getFirst());
        assertThat(heard.events.getFirst().years())
                .extracting(CalendarYear::year)
                .containsExactly(2026, 2027);
    }

    @Test
    void publishing_again_what_is_published_changes_nothing() {
        int before = calendars.current().revision();

        assertThat(publishCalendar.handle(Time.PASSED, calendars.current().years()))
                .isEmpty();
        assertThat(calendars.current().revision()).isEqualTo(before);
    }

    @Test
    void a_changed_year_raises_the_revision_and_is_told_whole() {
        int before = calendars.current().revision();
        var changed = PublishedCalendar.withHoliday(ADDED).years();

        var revised = publishCalendar.handle(Time.PASSED, changed).orElseThrow();

        assertThat(revised.years()).containsExactly(changed.getFirst());
        assertThat(heard.events).last().isEqualTo(revised);
        assertThat(calendars.current().revision()).isEqualTo(before + 1);
        assertThat(calendars.current().isWorkingDay(ADDED)).isFalse();
        publishCalendar.handle(Time.PASSED, PublishedCalendar.years());
    }

    @Test
    void each_published_year_is_stated_whole_in_the_public_log() {
        var changed = PublishedCalendar.withHoliday(ADDED).years();

        var revised = publishCalendar.handle(Time.PASSED, changed).orElseThrow();

        assertThat(pendingAndLogged())
                .filteredOn(entry -> entry.contains("\"revision\":" + revised.revision()))
                .singleElement(as(STRING))
                .contains("\"type\":\"calendar.published\"", "\"year\":2026", "\"2026-12-09\"", "\"decree\":")
                .contains("\"close\":[\"16:00\",\"16:00\",\"16:00\",\"16:00\",\"16:30\"]");
        publishCalendar.handle(Time.PASSED, PublishedCalendar.years());
    }

    /** What waits for its place in the log, and what has it already. */
    private List<String> pendingAndLogged() {
        return jdbc.sql("""
                        SELECT convert_from(bytes, 'UTF8') FROM ledger.pending
                         UNION ALL
                        SELECT convert_from(bytes, 'UTF8') FROM ledger.entry
                        """).query(String.class).list();
    }

    @Test
    void a_year_that_leaves_a_gap_is_refused_and_nothing_is_written() {
        int before = calendars.current().revision();
        var first = PublishedCalendar.years().getFirst();
        var distant = new CalendarYear(2031, "SKB contoh", List.of(), first.hours());

        assertThatThrownBy(() -> publishCalendar.handle(Time.PASSED, List.of(distant)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(calendars.current().revision()).isEqualTo(before);
    }

    @Test
    void nothing_is_published_while_a_deed_dates_and_no_deed_dates_while_publishing() {
        assertThat(lockIsFreeFor("pg_try_advisory_xact_lock", () -> calendars.currentForDeed()))
                .isFalse();
        assertThat(lockIsFreeFor("pg_try_advisory_xact_lock_shared", () -> calendars.currentForDeed()))
                .isTrue();
    }

    @Test
    void a_deed_that_waited_for_a_publication_dates_by_it() {
        var changed = PublishedCalendar.withHoliday(ADDED).years();
        var deed = new ArrayList<CompletableFuture<Integer>>();

        transaction.executeWithoutResult(publishing -> {
            publishCalendar.handle(Time.PASSED, changed);
            deed.add(CompletableFuture.supplyAsync(this::revisionSeenByADeed));
        });

        assertThat(deed.getFirst().join()).isEqualTo(calendars.current().revision());
        publishCalendar.handle(Time.PASSED, PublishedCalendar.years());
    }

    private int revisionSeenByADeed() {
        return Optional.ofNullable(
                        transaction.execute(deed -> calendars.currentForDeed().revision()))
                .orElseThrow();
    }

    /** Whether another transaction could take the lock in this way while the first one does its work. */
    private boolean lockIsFreeFor(String way, Runnable work) {
        return Boolean.TRUE.equals(transaction.execute(first -> {
            work.run();
            return CompletableFuture.supplyAsync(() -> transaction.execute(second -> tryLock(way)))
                    .join();
        }));
    }

    private Boolean tryLock(String way) {
        return jdbc.sql("SELECT " + way + "(" + CalendarYears.LOCK + ")")
                .query(Boolean.class)
                .single();
    }
}
