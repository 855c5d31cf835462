package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.multiply.CopiedCase.CopiedLetter;
import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.web.Uuid7;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes copies. What a copy has as its original, the database takes from there by itself. */
@Repository
class CopiedRows {
    private static final String APPLICATIONS = """
            INSERT INTO casework.application (
                        id, number, draft, tag, data_key, answers,
                        version, seq, service, service_version, owner, applicant, applicant_name, language, assessor,
                        assessor_agency, submitted_at, received_on, round, corrections_asked, counted, extended, proposed,
                        proposal_reasons, decided_by, calendar_revision, state, step, holder, responsible, assignee,
                        assignee_name, promise_since, promise_used_before, promise_due, promise_stopped_on, promise_left,
                        stage_since, stage_used_before, stage_due, stage_stopped_on, stage_left, corrections, asked_on,
                        answer_by, due, ended_on, ended_due, used, objection_until, withdrawn_from, revoked_on,
                        revocation_ground)
            SELECT c.id, c.number, c.draft, c.tag, c.data_key, c.answers,
                   o.version, o.seq, o.service, o.service_version, o.owner, o.applicant, o.applicant_name, o.language,
                   o.assessor, o.assessor_agency, o.submitted_at, o.received_on, o.round, o.corrections_asked, o.counted,
                   o.extended, o.proposed, o.proposal_reasons, o.decided_by, o.calendar_revision, o.state, o.step,
                   o.holder, o.responsible, o.assignee, o.assignee_name, o.promise_since, o.promise_used_before,
                   o.promise_due, o.promise_stopped_on, o.promise_left, o.stage_since, o.stage_used_before, o.stage_due,
                   o.stage_stopped_on, o.stage_left, o.corrections, o.asked_on, o.answer_by, o.due, o.ended_on,
                   o.ended_due, o.used, o.objection_until, o.withdrawn_from, o.revoked_on, o.revocation_ground
              FROM unnest(:originals::uuid[], :ids::uuid[], :numbers::text[], :drafts::uuid[], :tags::text[],
                          :keys::uuid[], :answers::bytea[])
                   AS c (original, id, number, draft, tag, data_key, answers)
              JOIN casework.application o ON o.id = c.original
            """;

    private static final String HISTORY = """
            INSERT INTO casework.history (application, version, deed, actor_kind, actor, actor_name, actor_place, state,
                        step, reason, at)
            SELECT c.id, o.version, o.deed, o.actor_kind, o.actor, o.actor_name, o.actor_place, o.state, o.step, o.reason,
                   o.at
              FROM unnest(:originals::uuid[], :ids::uuid[]) AS c (original, id)
              JOIN casework.history o ON o.application = c.original
            """;

    private static final String HANDS = """
            INSERT INTO casework.hand (application, place, step, since, until)
            SELECT c.id, o.place, o.step, o.since, o.until
              FROM unnest(:originals::uuid[], :ids::uuid[]) AS c (original, id)
              JOIN casework.hand o ON o.application = c.original
            """;

    private static final String LETTERS = """
            INSERT INTO casework.document (
                        application, seq, number, token, sha256, agency, year, position, holder, holder_name,
                        position_title_id, position_title_en, outcome, signed_at, valid_until)
            SELECT c.id, c.seq, c.number, c.token, CASE WHEN o.signed_at IS NOT NULL THEN c.sha256 END, o.agency, o.year,
                   o.position, o.holder, o.holder_name, o.position_title_id, o.position_title_en, o.outcome, o.signed_at,
                   o.valid_until
              FROM unnest(:originals::uuid[], :ids::uuid[], :seqs::integer[], :numbers::text[], :tokens::text[],
                          :digests::text[])
                   AS c (original, id, seq, number, token, sha256)
              JOIN casework.document o ON o.application = c.original
            """;

    private static final String MESSAGES = """
            INSERT INTO casework.message (id, application, body, kind, from_kind, sender, sender_name, sender_place, at)
            SELECT c.id, c.application, c.body, o.kind, o.from_kind, o.sender, o.sender_name, o.sender_place, o.at
              FROM unnest(:originals::uuid[], :ids::uuid[], :applications::uuid[], :bodies::bytea[])
                   AS c (original, id, application, body)
              JOIN casework.message o ON o.id = c.original
            """;

    private static final String ENTRIES = """
            INSERT INTO casework.entry (application, entry_id, entry, salt, content, seq, type, day)
            SELECT c.application, c.entry_id, c.entry, c.salt, c.content, o.seq, o.type, o.day
              FROM unnest(:originals::uuid[], :seqs::integer[], :applications::uuid[], :ids::uuid[], :entries::text[],
                          :salts::text[], :contents::text[])
                   AS c (original, seq, application, entry_id, entry, salt, content)
              JOIN casework.entry o ON o.application = c.original AND o.seq = c.seq
            """;

    private static final int MOST_DRAWS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record CopiedMessage(UUID original, UUID id, UUID application, byte[] body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CopiedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A number that nobody has for each of these years.
     *
     * @throws IllegalStateException after five draws with one that was taken: at a million stored, one in fifty of 500 has one
     */
    List<ApplicationNumber> freeNumbers(List<Integer> years) {
        for (int i = 0; i < MOST_DRAWS; i++) {
            var drawn = years.stream()
                    .map(year -> ApplicationNumber.draw(year, RANDOM))
                    .distinct()
                    .toList();
            if (drawn.size() == years.size() && !isAnyTaken(drawn)) return drawn;
        }
        throw new IllegalStateException("No free application numbers after " + MOST_DRAWS + " draws");
    }

    private boolean isAnyTaken(List<ApplicationNumber> numbers) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM casework.application
                                        WHERE number = ANY (:numbers))
                        """)
                .param("numbers", all(numbers, ApplicationNumber::text, String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Writes all of them but what they state in the log. */
    void insert(List<CopiedCase> copies) {
        insertApplications(copies);
        var originals = all(copies, copy -> copy.original().id(), UUID[]::new);
        var ids = all(copies, CopiedCase::id, UUID[]::new);
        jdbc.sql(HISTORY).param("originals", originals).param("ids", ids).update();
        jdbc.sql(HANDS).param("originals", originals).param("ids", ids).update();
        insertLetters(copies);
        insertMessages(copies.stream().flatMap(this::messages).toList());
    }

    private void insertApplications(List<CopiedCase> copies) {
        jdbc.sql(APPLICATIONS)
                .param("originals", all(copies, copy -> copy.original().id(), UUID[]::new))
                .param("ids", all(copies, CopiedCase::id, UUID[]::new))
                .param("numbers", all(copies, copy -> copy.number().text(), String[]::new))
                .param("drafts", all(copies, CopiedCase::draft, UUID[]::new))
                .param("tags", all(copies, copy -> copy.tag().text(), String[]::new))
                .param("keys", all(copies, copy -> copy.key().id().value(), UUID[]::new))
                .param("answers", all(copies, CopiedRows::answers, byte[][]::new))
                .update();
    }

    private static byte[] answers(CopiedCase copy) {
        return CaseContents.sealPlain(copy.id(), copy.original().answers(), copy.key())
                .bytes();
    }

    private void insertLetters(List<CopiedCase> copies) {
        var written = copies.stream().filter(copy -> copy.letter() != null).toList();
        var letters = written.stream()
                .flatMap(copy -> Stream.ofNullable(copy.letter()))
                .toList();
        jdbc.sql(LETTERS)
                .param("originals", all(written, copy -> copy.original().id(), UUID[]::new))
                .param("ids", all(written, CopiedCase::id, UUID[]::new))
                .param("seqs", all(letters, CopiedLetter::seq, Integer[]::new))
                .param("numbers", all(letters, CopiedLetter::number, String[]::new))
                .param("tokens", all(letters, letter -> letter.token().text(), String[]::new))
                .param("digests", all(letters, CopiedLetter::sha256, String[]::new))
                .update();
    }

    /** Drawn within a millisecond, ids are in no order; sorted, they keep that of the messages. */
    private Stream<CopiedMessage> messages(CopiedCase copy) {
        var told = copy.original().messages();
        var ids = Stream.generate(() -> Uuid7.next(clock))
                .limit(told.size())
                .sorted()
                .iterator();
        return told.stream().map(message -> {
            var id = ids.next();
            var body = Correspondence.sealPlain(id, message.text(), copy.key());
            return new CopiedMessage(message.id(), id, copy.id(), body.bytes());
        });
    }

    private void insertMessages(List<CopiedMessage> messages) {
        jdbc.sql(MESSAGES)
                .param("originals", all(messages, CopiedMessage::original, UUID[]::new))
                .param("ids", all(messages, CopiedMessage::id, UUID[]::new))
                .param("applications", all(messages, CopiedMessage::application, UUID[]::new))
                .param("bodies", all(messages, CopiedMessage::body, byte[][]::new))
                .update();
    }

    /** Keeps what their receipts need. @param appended the entries of all copies, one after the other */
    void state(List<CopiedCase> copies, List<Appended> appended) {
        var originals = new ArrayList<UUID>(appended.size());
        var applications = new ArrayList<UUID>(appended.size());
        var seqs = new ArrayList<Integer>(appended.size());
        for (var copy : copies) {
            for (int seq = 1; seq <= copy.original().entries().size(); seq++) {
                originals.add(copy.original().id());
                applications.add(copy.id());
                seqs.add(seq);
            }
        }
        jdbc.sql(ENTRIES)
                .param("originals", originals.toArray(UUID[]::new))
                .param("seqs", seqs.toArray(Integer[]::new))
                .param("applications", applications.toArray(UUID[]::new))
                .param("ids", all(appended, each -> each.id().value(), UUID[]::new))
                .param("entries", all(appended, Appended::entry, String[]::new))
                .param("salts", all(appended, each -> each.salt().text(), String[]::new))
                .param("contents", all(appended, Appended::content, String[]::new))
                .update();
    }

    private static <T, V> V[] all(List<T> of, Function<T, V> value, IntFunction<V[]> array) {
        return of.stream().map(value).toArray(array);
    }
}
