package id.go.bantenprov.egov.bench;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the product writes at each deed of a life, its log left out: the statements of the bare controller and of
 * pgbench alike. Both name {@code :life}, a whole number, and {@code :answers}, what was handed in; the rest is the same
 * in every life.
 */
enum BareDeed {
    SUBMIT("CHECKING", "check", "14.6.1", 1),
    DECLARE_COMPLETE("IN_ASSESSMENT", "assess", "18.2.3", 1),
    ASSESS("IN_REVIEW", "review", "18.2", 1),
    REVIEW("IN_REVIEW", "approve", "18.1", 1),
    APPROVE("AWAITING_SIGNATURE", "sign", "18", 0);

    private static final List<String> HAND_IN = List.of("""
            INSERT INTO bench.application (id, number, draft, tag, version, seq, service, service_version, owner, applicant,
                        applicant_name, language, assessor, assessor_agency, submitted_at, received_on, data_key, answers,
                        calendar_revision, state, step, stage_since, stage_used_before, stage_due)
            VALUES (bench.key(:life), 'BTN-' || :life::text, bench.key(:life), 'tag-' || :life::text, 1, 1, 'SKP', '1',
                    '14.6', bench.key(:life), 'Warga Contoh', 'id', '18.2.3', '18', now(), current_date, bench.key(:life),
                    :answers::bytea, 1, 'CHECKING', 'check', current_date, 0, current_date + 1)
            """, """
            UPDATE bench.attachment
               SET application = bench.key(:life), draft = NULL
             WHERE draft = bench.key(:life)
            """, """
            DELETE FROM bench.draft
             WHERE id = bench.key(:life)
            """, """
            INSERT INTO bench.idempotency_key (scope, key, body_sha256, status, location, etag, type, body, answered_at)
            VALUES (bench.key(:life)::text, bench.key(:life)::text, repeat('0', 64), 201, '/api/v1/applications/x', '"1"',
                    'application/json', repeat('x', 500), now())
            """);

    private static final String MOVE = """
            WITH told AS (
                INSERT INTO bench.history (application, version, deed, actor_kind, actor, actor_name, actor_place, state,
                            step, reason, at)
                VALUES (bench.key(:life), :version::int, :deed, 'OFFICER', bench.key(:life), 'Petugas Contoh', :hand,
                        :state, :step, '', now())
            ), given AS (
                UPDATE bench.hand
                   SET until = now()
                 WHERE application = bench.key(:life)
                   AND until IS NULL
                   AND place IS DISTINCT FROM :hand
            ), taken AS (
                INSERT INTO bench.hand (application, place, step, since)
                SELECT bench.key(:life), :hand, :step, now()
                 WHERE NOT EXISTS (SELECT 1
                                     FROM bench.hand
                                    WHERE application = bench.key(:life) AND place = :hand AND until IS NULL)
            )
            UPDATE bench.application
               SET version = :version::int, seq = seq + 1, decided_by = '{"review": "18.1"}', calendar_revision = 1,
                   state = :state, step = :step, holder = :hand, responsible = :hand,
                   promise_since = current_date, promise_used_before = 0, promise_due = current_date + 5,
                   stage_since = current_date, stage_used_before = 0, stage_due = current_date + 2,
                   letter = CASE WHEN :state = 'AWAITING_SIGNATURE' THEN 'PREPARING' END, due = current_date + :version::int
             WHERE id = bench.key(:life)
            """;

    private static final String TELL = """
            WITH shown AS (
                INSERT INTO bench.message (person, key, arguments, link, told_at)
                VALUES (bench.key(:life % 16), 'casework.told.complete',
                        '["BTN-26-7KQ4-M2XD", "Surat Keterangan Penelitian"]', '/permohonan/BTN-26-7KQ4-M2XD', now())
            )
            INSERT INTO bench.mail (id, person, key, arguments, link, told_at, due)
            VALUES (uuidv7(), bench.key(:life % 16), 'casework.told.complete',
                    '["BTN-26-7KQ4-M2XD", "Surat Keterangan Penelitian"]', '/permohonan/BTN-26-7KQ4-M2XD', now(), now())
            """;

    /** The one read at the end. */
    static final String READ_BACK = """
            SELECT id, number, version, state, step, holder, service, submitted_at, received_on, promise_due, due
              FROM bench.application
             WHERE number = 'BTN-' || :life::text
            """;

    private final String state;
    private final String step;
    private final String hand;
    private final int told;

    /** @param told how many persons are told of it, in their inbox and by mail */
    BareDeed(String state, String step, String hand, int told) {
        this.state = state;
        this.step = step;
        this.hand = hand;
        this.told = told;
    }

    /** In order, in one transaction. What is the same in every life stands in them as it is. */
    List<String> statements() {
        var handIn = this == SUBMIT ? HAND_IN.stream() : Stream.<String>empty();
        var tell = Stream.generate(() -> TELL).limit(told);
        return Stream.of(handIn, Stream.of(MOVE), tell)
                .flatMap(UnaryOperator.identity())
                .map(this::filled)
                .toList();
    }

    private String filled(String statement) {
        var filled = statement;
        for (var constant : Map.of(
                        ":version", "'" + (ordinal() + 2) + "'",
                        ":deed", "'" + name() + "'",
                        ":state", "'" + state + "'",
                        ":step", "'" + step + "'",
                        ":hand", "'" + hand + "'")
                .entrySet()) filled = filled.replace(constant.getKey(), constant.getValue());
        return filled;
    }
}
