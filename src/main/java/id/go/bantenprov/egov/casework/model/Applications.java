package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.RecordRows;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads applications for whoever may act on them. One that is locked is dated by the calendar that holds. */
@Repository
public class Applications {
    private static final String SELECT = """
            SELECT a.id, a.number, a.version, a.seq, a.tag, a.service, a.service_version, a.owner, a.applicant,
                   a.assessor, a.assessor_agency, a.received_on,
                   a.round, a.corrections_asked, a.counted, a.extended, a.proposed, a.proposal_reasons, a.decided_by,
                   a.state, a.step,
                   a.promise_since, a.promise_used_before, a.promise_due, a.promise_stopped_on, a.promise_left,
                   a.stage_since, a.stage_used_before, a.stage_due, a.stage_stopped_on, a.stage_left,
                   a.corrections, a.asked_on, a.answer_by,
                   a.letter, a.letter_file, a.letter_sha256, a.letter_attempts, a.letter_failure,
                   a.ended_on, a.ended_due, a.used, a.objection_until,
                   a.withdrawn_from, a.revoked_on, a.revocation_ground, a.calendar_revision
              FROM casework.application a
             WHERE %s
            """;

    private static final String OF_OFFICER = SELECT.formatted("a.number = :number AND " + MayOpen.SQL);
    private static final String OF_RESIDENT = SELECT.formatted("a.number = :number AND a.applicant = :applicant");
    private static final String OF_ID = SELECT.formatted("a.id = :id");

    private static final String LOCK = " FOR NO KEY UPDATE";

    private static final int MOST_DRAWS = 5;
    private static final RowMapper<ApplicationRow> ROWS = RecordRows.of(ApplicationRow.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final MayOpen mayOpen;
    private final Calendars calendars;
    private final Redate redate;

    Applications(JdbcClient jdbc, MayOpen mayOpen, Calendars calendars, Redate redate) {
        this.jdbc = jdbc;
        this.mayOpen = mayOpen;
        this.calendars = calendars;
        this.redate = redate;
    }

    /**
     * Reads an application this officer may open and holds its row until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public Application lock(Officer officer, ApplicationNumber number) {
        return locked(OF_OFFICER + LOCK, by(officer, number)).orElseThrow(() -> closed(officer, number));
    }

    /** @throws NotFound if there is none this officer may open */
    public Application read(Officer officer, ApplicationNumber number) {
        return find(officer, number).orElseThrow(() -> closed(officer, number));
    }

    /** @return empty if there is none this officer may open */
    public Optional<Application> find(Officer officer, ApplicationNumber number) {
        return one(OF_OFFICER, by(officer, number));
    }

    /** Why an application does not open to this officer; empty if it does. */
    public Optional<OpeningRefused> refusal(Officer officer, ApplicationNumber number) {
        var opens = jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM casework.application a
                                        WHERE a.number = :number
                                          AND %s)
                        """.formatted(MayOpen.SQL))
                .params(by(officer, number))
                .query(Boolean.class)
                .single();
        return opens ? Optional.empty() : Optional.of(closed(officer, number));
    }

    /**
     * Reads a resident's own application and holds its row until the transaction ends.
     *
     * @throws NotFound if it is somebody else's, or none
     */
    public Application lock(Resident resident, ApplicationNumber number) {
        return locked(OF_RESIDENT + LOCK, by(resident, number)).orElseThrow(() -> closed(resident, number));
    }

    /** @throws NotFound if it is somebody else's, or none */
    public Application read(Resident resident, ApplicationNumber number) {
        return find(resident, number).orElseThrow(() -> closed(resident, number));
    }

    /** @return empty if it is somebody else's, or none */
    public Optional<Application> find(Resident resident, ApplicationNumber number) {
        return one(OF_RESIDENT, by(resident, number));
    }

    private OpeningRefused closed(Person person, ApplicationNumber number) {
        var applicant = jdbc.sql("""
                        SELECT applicant
                          FROM casework.application
                         WHERE number = :number
                           AND applicant IS NOT NULL
                        """)
                .param("number", number.text())
                .query((row, _) -> new ResidentId(row.getObject("applicant", UUID.class)))
                .optional();
        return new OpeningRefused(person, applicant.orElse(null), number);
    }

    /** For what time does by itself; passes over a row somebody is at work on, for it will come round again. */
    public Optional<Application> lockIfFree(ApplicationId id) {
        return locked(OF_ID + LOCK + " SKIP LOCKED", Map.of("id", id.value()));
    }

    /** For a job that was ordered for this application. */
    public Application lock(ApplicationId id) {
        return locked(OF_ID + LOCK, Map.of("id", id.value())).orElseThrow(() -> new NotFound(id));
    }

    /** For a job that was ordered for this application. */
    public Application read(ApplicationId id) {
        return one(OF_ID, Map.of("id", id.value())).orElseThrow(() -> new NotFound(id));
    }

    /** The number of the application that a draft became. */
    public Optional<ApplicationNumber> numberOf(Resident resident, DraftId draft) {
        return jdbc.sql("""
                        SELECT number
                          FROM casework.application
                         WHERE draft = :draft
                           AND applicant = :applicant
                        """)
                .param("draft", draft.value())
                .param("applicant", resident.id().value())
                .query((row, _) -> new ApplicationNumber(row.getString("number")))
                .optional();
    }

    /**
     * A number nobody has. One in some 27,000 draws is taken at a million cases a year, so five suffice.
     *
     * @throws IllegalStateException after five that were taken
     */
    public ApplicationNumber freeNumber(int year) {
        for (int i = 0; i < MOST_DRAWS; i++) {
            var number = ApplicationNumber.draw(year, RANDOM);
            if (!isTaken(number)) return number;
        }
        throw new IllegalStateException("No free application number after " + MOST_DRAWS + " draws");
    }

    private boolean isTaken(ApplicationNumber number) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM casework.application
                                        WHERE number = :number)
                        """).param("number", number.text()).query(Boolean.class).single();
    }

    private Map<String, Object> by(Officer officer, ApplicationNumber number) {
        var parameters = new HashMap<>(mayOpen.by(officer));
        parameters.put("number", number.text());
        return parameters;
    }

    private static Map<String, Object> by(Resident resident, ApplicationNumber number) {
        return Map.of("number", number.text(), "applicant", resident.id().value());
    }

    /** The calendar before the row, in the order of {@link Calendars#currentForDeed}; then dated by it. */
    private Optional<Application> locked(String sql, Map<String, Object> parameters) {
        var _ = calendars.currentForDeed();
        return dated(sql, parameters)
                .map(found -> redate.underCurrent(found.row().toApplication(), found.calendarRevision()));
    }

    private Optional<Application> one(String sql, Map<String, Object> parameters) {
        return dated(sql, parameters).map(found -> found.row().toApplication());
    }

    private Optional<Dated> dated(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new Dated(ROWS.mapRow(row, number), row.getInt("calendar_revision")))
                .optional();
    }

    /** @param calendarRevision of the calendar by which it was dated last */
    private record Dated(ApplicationRow row, int calendarRevision) {}
}
