package id.go.bantenprov.egov.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The published years as the database keeps them, and the lock that puts publishing and dating in one order. */
@Repository
class CalendarYears {
    /** Any number, so long as no other advisory lock of this database has it. */
    static final long LOCK = 2026_0010;

    private static final String NEWEST = "SELECT coalesce(max(revision), 0) FROM calendar.year";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarYears(JdbcTemplate template, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.clock = clock;
    }

    /** The revision that holds now; 0 before the first publication. */
    int revision() {
        return jdbc.sql(NEWEST).query(Integer.class).single();
    }

    /** The revision that holds until the transaction ends: nobody publishes meanwhile. One trip a transaction. */
    int holdRevision() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Integer held) return held;
        var read = template.execute((Connection connection) -> holdRevision(connection));
        int revision = read == null ? 0 : read;
        if (TransactionSynchronizationManager.isSynchronizationActive()) rememberUntilItEnds(revision);
        return revision;
    }

    private void rememberUntilItEnds(int revision) {
        TransactionSynchronizationManager.bindResource(this, revision);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(CalendarYears.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(CalendarYears.this, revision);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CalendarYears.this);
            }
        });
    }

    /** Two statements, since the second must see what was committed while the first waited. */
    private static int holdRevision(Connection connection) throws SQLException {
        try (var both = connection.prepareStatement("SELECT pg_advisory_xact_lock_shared(" + LOCK + "); " + NEWEST)) {
            both.execute();
            both.getMoreResults();
            try (var revision = both.getResultSet()) {
                revision.next();
                return revision.getInt(1);
            }
        }
    }

    List<String> decreesSince(int revision) {
        return jdbc.sql("""
                        SELECT decree
                          FROM calendar.year
                         WHERE revision > :revision
                         GROUP BY decree
                         ORDER BY min(year)
                        """)
                .param("revision", revision)
                .query((row, _) -> row.getString("decree"))
                .list();
    }

    /** Waits for every deed that dates something, and keeps new ones waiting until the transaction ends. */
    void lockForPublishing() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    List<CalendarYear> all() {
        return jdbc.sql("""
                        SELECT year, decree
                          FROM calendar.year
                         ORDER BY year
                        """)
                .query((row, number) -> year(row.getInt("year"), row.getString("decree")))
                .list();
    }

    private CalendarYear year(int year, String decree) {
        return new CalendarYear(year, decree, daysOff(year), hours(year));
    }

    private List<DayOff> daysOff(int year) {
        return jdbc.sql("""
                        SELECT day, kind, name
                          FROM calendar.day_off
                         WHERE year = :year
                         ORDER BY day
                        """)
                .param("year", year)
                .query((row, number) -> new DayOff(
                        row.getObject("day", LocalDate.class),
                        DayOff.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    private OfficeHours hours(int year) {
        var close = new EnumMap<DayOfWeek, LocalTime>(DayOfWeek.class);
        jdbc.sql("""
                        SELECT weekday, close
                          FROM calendar.office_hours
                         WHERE year = :year
                        """).param("year", year).query(row -> {
            close.put(DayOfWeek.of(row.getInt("weekday")), row.getObject("close", LocalTime.class));
        });
        return new OfficeHours(close);
    }

    /** Writes a year in place of what was known of it. */
    void save(CalendarYear year, int revision) {
        saveHead(year, revision);
        forget(year);
        for (var each : year.off()) saveDayOff(year, each);
        year.hours().close().forEach((weekday, close) -> saveHours(year, weekday, close));
    }

    private void saveHead(CalendarYear year, int revision) {
        jdbc.sql("""
                        INSERT INTO calendar.year (year, revision, decree, published_at)
                        VALUES (:year, :revision, :decree, :now)
                        ON CONFLICT (year) DO UPDATE
                           SET revision = :revision, decree = :decree, published_at = :now
                        """)
                .param("year", year.year())
                .param("revision", revision)
                .param("decree", year.decree())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void forget(CalendarYear year) {
        jdbc.sql("DELETE FROM calendar.day_off WHERE year = :year")
                .param("year", year.year())
                .update();
        jdbc.sql("DELETE FROM calendar.office_hours WHERE year = :year")
                .param("year", year.year())
                .update();
    }

    private void saveDayOff(CalendarYear year, DayOff dayOff) {
        jdbc.sql("""
                        INSERT INTO calendar.day_off (day, year, kind, name)
                        VALUES (:day, :year, :kind, :name)
                        """)
                .param("day", dayOff.day())
                .param("year", year.year())
                .param("kind", dayOff.kind().name())
                .param("name", dayOff.name())
                .update();
    }

    private void saveHours(CalendarYear year, DayOfWeek weekday, LocalTime close) {
        jdbc.sql("""
                        INSERT INTO calendar.office_hours (year, weekday, close)
                        VALUES (:year, :weekday, :close)
                        """)
                .param("year", year.year())
                .param("weekday", weekday.getValue())
                .param("close", close)
                .update();
    }
}
