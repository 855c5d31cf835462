package id.go.bantenprov.egov.demonstration.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.EntryId;
import id.go.bantenprov.egov.ledger.Receipts;
import id.go.bantenprov.egov.ledger.Salt;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A province told by deeds and multiplied, stopped in the middle once. Who applied when tells the original of a copy. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "egov.demonstration.applications=80",
            "egov.demonstration.until=2026-11-20",
            "egov.board.pause=50ms"
        })
class EnlargingTest {
    private static final int WANTED = 250;
    private static final int STOPPED_AT = 70;

    private static final String PAIRS = """
            WITH pair AS (
                SELECT o.id AS original, c.id AS copy, o.tag AS original_tag, c.tag AS copy_tag
                  FROM casework.application o
                  JOIN demonstration.story s ON s.number = o.number
                  JOIN casework.application c ON c.applicant = o.applicant AND c.submitted_at = o.submitted_at
                 WHERE c.number NOT IN (SELECT number FROM demonstration.story)
            )
            """;

    static List<CopiedTable> tables() {
        return CopiedTable.ALL;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @Autowired
    Seed seed;

    @Autowired
    Seedings seedings;

    @Autowired
    Scheduler jobs;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Receipts receipts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void multiplied_with_an_interruption() {
        if (seedings.find().isPresent()) return;
        jobs.pause();
        seed.play(() -> true);
        seedings.want(WANTED);
        seed.play(() -> seedings.find().orElseThrow().copied() < STOPPED_AT);
        assertThat(seedings.find().orElseThrow().ended()).isFalse();
        seed.play(() -> true);
    }

    @Test
    void there_are_as_many_applications_as_wanted() {
        assertThat(seedings.find().orElseThrow().ended()).isTrue();
        assertThat(count("SELECT count(*) FROM casework.application")).isEqualTo(WANTED);
        assertThat(count(PAIRS + "SELECT count(*) FROM pair"))
                .isEqualTo(seedings.find().orElseThrow().copied());
    }

    @Test
    void each_original_is_copied_as_often_as_the_others() {
        assertThat(count(PAIRS + """
                        SELECT max(copies) - min(copies)
                          FROM (SELECT count(*) AS copies FROM pair GROUP BY original) AS by_original
                        """)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_copied_row_is_equal_to_its_original_but_for_what_names_it_and_what_is_secret(CopiedTable copied) {
        assertThat(rows(copied, "copy")).isNotEmpty().isEqualTo(rows(copied, "original"));
    }

    private List<String> rows(CopiedTable copied, String side) {
        return jdbc.sql(PAIRS + """
                        SELECT (to_jsonb(t) - :own::text[])::text AS row
                          FROM pair
                          JOIN casework.%s t ON t.%s = pair.%s
                         ORDER BY pair.copy, %s
                        """.formatted(copied.table(), copied.link(), side + copied.of(), copied.order()))
                .param("own", copied.own().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_value_that_is_its_own_is_that_of_its_original(CopiedTable copied) {
        var own =
                copied.own().stream().filter(column -> !column.equals("steps")).toArray(String[]::new);
        assertThat(jdbc.sql(PAIRS
                                + """
                        SELECT own.name
                          FROM pair
                          JOIN casework.%s o ON o.%s = pair.original%s
                          JOIN casework.%s c ON c.%s = pair.copy%s
                         CROSS JOIN unnest(:own::text[]) AS own (name)
                         WHERE to_jsonb(o) ->> own.name = to_jsonb(c) ->> own.name
                        """.formatted(
                                                copied.table(),
                                                copied.link(),
                                                copied.of(),
                                                copied.table(),
                                                copied.link(),
                                                copied.of()))
                        .param("own", own)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void every_table_of_a_case_is_copied_or_named_here() {
        assertThat(jdbc.sql("""
                        SELECT table_name
                          FROM information_schema.columns
                         WHERE table_schema = 'casework' AND column_name = 'application'
                        """).query(String.class).list())
                .allMatch(table -> CopiedTable.LEFT_OUT.contains(table)
                        || CopiedTable.ALL.stream()
                                .anyMatch(copied -> copied.table().equals(table)));
    }

    @Test
    void entries_state_and_commit_to_the_same_but_for_case_number_and_letter() {
        var differing = count(PAIRS + """
                SELECT count(*)
                  FROM pair
                  JOIN casework.entry o ON o.application = pair.original
                  JOIN casework.entry c ON c.application = pair.copy AND c.seq = o.seq
                 WHERE o.entry::jsonb - '{case,commit}'::text[] <> c.entry::jsonb - '{case,commit}'::text[]
                    OR o.content::jsonb - '{number,document,token,sha256}'::text[]
                       <> c.content::jsonb - '{number,document,token,sha256}'::text[]
                """);
        assertThat(differing).isZero();
    }

    @Test
    void what_is_sealed_opens_to_the_same_words() {
        for (var pair : pairs()) {
            var original = applications.read(pair.original);
            var copy = applications.read(pair.copy);
            var told = contents.open(original).orElseThrow();
            var copied = contents.open(copy).orElseThrow();
            assertThat(copied.answers()).isEqualTo(told.answers());
            assertThat(correspondence.all(copy.id(), copied.key()))
                    .isEqualTo(correspondence.all(original.id(), told.key()));
        }
    }

    @Test
    void an_issued_letter_is_found_by_the_digest_of_what_stands_for_it() {
        var letters = jdbc.sql(PAIRS + """
                        SELECT a.number, d.sha256
                          FROM pair
                          JOIN casework.application a ON a.id = pair.copy
                          JOIN casework.document d ON d.application = a.id
                         WHERE d.signed_at IS NOT NULL
                        """)
                .query((row, _) -> List.of(row.getString("number"), row.getString("sha256")))
                .list();
        assertThat(letters)
                .isNotEmpty()
                .allMatch(letter -> Letters.digest(new ApplicationNumber(letter.getFirst()))
                        .hex()
                        .equals(letter.getLast()));
    }

    @Test
    void an_outsider_finds_every_receipt_right(@TempDir Path folder) throws IOException {
        for (var pair : pairs()) {
            var application = applications.read(pair.copy);
            var file = folder.resolve(application.number() + ".json");
            Files.writeString(
                    file,
                    receipts.json(
                            application.number().text(),
                            application.filed().service().code().value(),
                            entries(pair.copy),
                            true));
            assertThat(verify("receipt", file.toString(), "--url", site())).endsWith("All is right.\n");
        }
    }

    private List<Appended> entries(ApplicationId of) {
        return jdbc.sql("""
                        SELECT entry_id, entry, salt, content
                          FROM casework.entry
                         WHERE application = :application
                         ORDER BY seq
                        """)
                .param("application", of.value())
                .query((row, _) -> new Appended(
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        row.getString("entry"),
                        new Salt(row.getString("salt")),
                        row.getString("content")))
                .list();
    }

    @Test
    void an_outsider_computes_every_figure_of_the_board_alike() {
        assertThat(verify("board", "--url", site())).endsWith("All is right.\n");
    }

    private record Pair(ApplicationId original, ApplicationId copy) {}

    private List<Pair> pairs() {
        return jdbc.sql(PAIRS + "SELECT original, copy FROM pair")
                .query((row, _) -> new Pair(
                        new ApplicationId(row.getObject("original", UUID.class)),
                        new ApplicationId(row.getObject("copy", UUID.class))))
                .list();
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static String verify(String... arguments) {
        var said = new ByteArrayOutputStream();
        Verify.run(arguments, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
