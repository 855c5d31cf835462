package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.ledger.Appended;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a move changes, in one statement: a deed is many rows, and each way to the database costs. */
@Repository
class CaseRows {
    private static final String INSERT = """
            INSERT INTO casework.application (
                        id, number, draft, tag, version, seq, service, service_version, owner, applicant, applicant_name,
                        language, assessor, assessor_agency, submitted_at, received_on, data_key, answers,
                        calendar_revision, state, step, stage_since, stage_used_before, stage_due)
            VALUES (:id, :number, :draft, :tag, :version, 1, :service, :serviceVersion, :owner, :applicant, :applicantName,
                    :language, :assessor, :assessorAgency, :at, :receivedOn, :dataKey, :answers,
                    :calendarRevision, :state, :step, :stageSince, :stageUsedBefore, :stageDue)
            """;

    private static final String UPDATE = """
            WITH moved AS (
                UPDATE casework.application
                   SET version = :version, seq = :lastSeq, assessor = :assessor, assessor_agency = :assessorAgency,
                       round = :round, corrections_asked = :correctionsAsked,
                       counted = :counted, extended = :extended, proposed = :proposed,
                       proposal_reasons = :proposalReasons, decided_by = :decidedBy::jsonb,
                       calendar_revision = :calendarRevision, state = :state, step = :step,
                       holder = :holder, responsible = :responsible,
                       assignee = CASE WHEN coalesce(holder, responsible) IS NOT DISTINCT FROM :hand::text
                                       THEN assignee END,
                       assignee_name = CASE WHEN coalesce(holder, responsible) IS NOT DISTINCT FROM :hand::text
                                            THEN assignee_name END,
                       promise_since = :promiseSince, promise_used_before = :promiseUsedBefore,
                       promise_due = :promiseDue, promise_stopped_on = :promiseStoppedOn, promise_left = :promiseLeft,
                       stage_since = :stageSince, stage_used_before = :stageUsedBefore, stage_due = :stageDue,
                       stage_stopped_on = :stageStoppedOn, stage_left = :stageLeft,
                       corrections = :corrections::jsonb, asked_on = :askedOn, answer_by = :answerBy,
                       letter = :letter, letter_file = :letterFile, letter_sha256 = :letterSha256,
                       letter_attempts = :letterAttempts, letter_failure = :letterFailure, due = :due,
                       ended_on = :endedOn, ended_due = :endedDue, used = :used, objection_until = :objectionUntil,
                       withdrawn_from = :withdrawnFrom, revoked_on = :revokedOn, revocation_ground = :revocationGround
                 WHERE id = :id
             RETURNING id
            ), told AS (
                INSERT INTO casework.history (application, version, deed, actor_kind, actor, actor_name, actor_place,
                            state, step, reason, at)
                VALUES (:id, :version, :deed, :actorKind, :actor, :actorName, :actorPlace, :state, :step, :reason, :at)
            ), given AS (
                UPDATE casework.hand
                   SET until = :at
                 WHERE application = :id
                   AND until IS NULL
                   AND place IS DISTINCT FROM :hand::text
            ), taken AS (
                INSERT INTO casework.hand (application, place, step, since)
                SELECT :id, :hand::text, :step, :at
                 WHERE :hand::text IS NOT NULL
                   AND NOT EXISTS (SELECT 1
                                     FROM casework.hand
                                    WHERE application = :id AND place = :hand::text AND until IS NULL)
            ), stated AS (
                INSERT INTO casework.entry (application, seq, entry_id, type, day, entry, salt, content)
                SELECT :id, e.seq, e.entry_id, e.type, e.day, e.entry, e.salt, e.content
                  FROM unnest(:seqs::int[], :entryIds::uuid[], :types::text[], :days::date[],
                              :entries::text[], :salts::text[], :contents::text[])
                       AS e (seq, entry_id, type, day, entry, salt, content)
            )
            SELECT count(*)
              FROM moved
            """;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Application application, Handed handed, Terms terms) {
        jdbc.sql(INSERT)
                .paramSource(row(application, terms)
                        .addValue("draft", handed.draft().value())
                        .addValue("applicantName", handed.applicantName())
                        .addValue("language", handed.language().code())
                        .addValue("dataKey", handed.dataKey().value())
                        .addValue("answers", handed.answers().bytes()))
                .update();
    }

    void update(Actor actor, Optional<Place> office, Move move, List<Appended> entries, Terms terms) {
        var application = move.after();
        jdbc.sql(UPDATE)
                .paramSource(entries(move, entries, row(application, terms))
                        .addValue("deed", move.deed())
                        .addValue("reason", move.reason())
                        .addValue("actorKind", actor.kind().name())
                        .addValue("actor", actor.account())
                        .addValue("actorName", actor.name(), Types.VARCHAR)
                        .addValue("actorPlace", code(office), Types.VARCHAR)
                        .addValue("holder", code(application.holder(terms)), Types.VARCHAR)
                        .addValue("responsible", code(application.responsible(terms)), Types.VARCHAR)
                        .addValue(
                                "hand",
                                code(application.holder(terms).or(() -> application.responsible(terms))),
                                Types.VARCHAR)
                        .addValue("due", application.due().orElse(null), Types.DATE))
                .query(Long.class)
                .single();
    }

    /** Nothing of it moved under a newer calendar. */
    void datedBy(ApplicationId id, int calendarRevision) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET calendar_revision = :calendarRevision
                         WHERE id = :id
                        """)
                .param("calendarRevision", calendarRevision)
                .param("id", id.value())
                .update();
    }

    private static MapSqlParameterSource row(Application application, Terms terms) {
        return new RowParameters(ApplicationRow.of(application))
                .addValue("at", terms.at())
                .addValue("calendarRevision", terms.calendar().revision());
    }

    private static MapSqlParameterSource entries(Move move, List<Appended> entries, MapSqlParameterSource row) {
        var first = move.after().seq() + 1;
        var statements = move.statements();
        return row.addValue("lastSeq", move.after().seq() + entries.size())
                .addValue(
                        "seqs",
                        IntStream.range(first, first + entries.size()).boxed().toArray(Integer[]::new))
                .addValue(
                        "entryIds",
                        entries.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .addValue(
                        "types",
                        statements.stream().map(each -> each.type().code()).toArray(String[]::new))
                .addValue(
                        "days",
                        statements.stream().map(each -> each.day().toString()).toArray(String[]::new))
                .addValue("entries", entries.stream().map(Appended::entry).toArray(String[]::new))
                .addValue(
                        "salts",
                        entries.stream().map(each -> each.salt().text()).toArray(String[]::new))
                .addValue("contents", entries.stream().map(Appended::content).toArray(String[]::new));
    }

    private static @Nullable String code(Optional<Place> place) {
        return place.map(Place::code).orElse(null);
    }

    /**
     * The columns of a row, and what is added to them. What may be null is added with its type: without one the next value
     * is of another type than the last, for which the statement is parsed and planned anew.
     */
    private static final class RowParameters extends MapSqlParameterSource {
        private final SimplePropertySqlParameterSource row;

        RowParameters(ApplicationRow row) {
            this.row = new SimplePropertySqlParameterSource(row);
        }

        @Override
        public boolean hasValue(String name) {
            return super.hasValue(name) || row.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return super.hasValue(name) ? super.getValue(name) : row.getValue(name);
        }

        @Override
        public int getSqlType(String name) {
            return super.hasValue(name) ? super.getSqlType(name) : row.getSqlType(name);
        }
    }
}
