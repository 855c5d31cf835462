package id.go.bantenprov.egov.demonstration.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.demonstration.DemonstrationSettings;
import id.go.bantenprov.egov.demonstration.SeedingProgress;
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
import java.time.Clock;
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

/** A province told by deeds and multiplied, stopped in the middle once. Who applied when tells the original of a copy. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "egov.demonstration.applications=80",
            "egov.demonstration.until=2026-11-20",
            "egov.board.pause=50ms"
        })
class EnlargingTest extends ToldProvince {
    private static final int WANTED = 250;
    private static final int STOPPED_AT = 70;

    static List<CopiedTable> tables() {
        return CopiedTable.ALL;
    }

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Receipts receipts;

    @Autowired
    Calendars calendars;

    @Autowired
    Catalogue catalogue;

    @Autowired
    PlayScenes playScenes;

    @Autowired
    Enlarge enlarge;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    CopiedPairs pairs;

    @BeforeEach
    void multiplied_with_an_interruption() {
        pairs = new CopiedPairs(jdbc);
        if (isTold()) return;
        tell();
        seedings.want(WANTED);
        tellWithAnInterruption(() -> seedings.find().orElseThrow().copied() < STOPPED_AT);
    }

    @Test
    void there_are_as_many_applications_as_wanted() {
        assertThat(seedings.find().orElseThrow().ended()).isTrue();
        assertThat(count("SELECT count(*) FROM casework.application")).isEqualTo(WANTED);
        assertThat(pairs.count("SELECT count(*) FROM pair"))
                .isEqualTo(seedings.find().orElseThrow().copied());
    }

    @Test
    void each_original_is_copied_as_often_as_the_others() {
        assertThat(pairs.count("""
                        SELECT max(copies) - min(copies)
                          FROM (SELECT count(*) AS copies FROM pair GROUP BY original) AS by_original
                        """)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_copied_row_is_equal_to_its_original_but_for_what_names_it_and_what_is_secret(CopiedTable copied) {
        assertThat(pairs.rowsOfCopies(copied)).isNotEmpty().isEqualTo(pairs.rowsOfOriginals(copied));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_value_that_is_its_own_is_that_of_its_original(CopiedTable copied) {
        assertThat(pairs.ownValuesOfTheOriginal(copied)).isEmpty();
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
        var differing = pairs.count("""
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
        for (var pair : pairs.all()) {
            var original = applications.read(pair.original());
            var copy = applications.read(pair.copy());
            var told = contents.open(original).orElseThrow();
            var copied = contents.open(copy).orElseThrow();
            assertThat(copied.answers()).isEqualTo(told.answers());
            assertThat(correspondence.messagesAndNotes(copy.id(), copied.key()))
                    .isEqualTo(correspondence.messagesAndNotes(original.id(), told.key()));
        }
    }

    @Test
    void an_issued_letter_is_found_by_the_digest_of_what_stands_for_it() {
        assertThat(pairs.lettersOfCopies())
                .isNotEmpty()
                .allSatisfy((number, sha256) -> assertThat(
                                Letters.digest(new ApplicationNumber(number)).hex())
                        .isEqualTo(sha256));
    }

    @Test
    void an_outsider_finds_every_receipt_right(@TempDir Path folder) throws IOException {
        for (var pair : pairs.all()) {
            var application = applications.read(pair.copy());
            var file = folder.resolve(application.number() + ".json");
            Files.writeString(
                    file,
                    receipts.json(
                            application.number().text(),
                            application.filed().service().code().value(),
                            entries(pair.copy()),
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

    @Test
    void once_told_it_goes_on_only_for_a_larger_one() {
        assertThat(asked(Seed.MOST_TOLD).isDue()).isFalse();
        assertThat(asked(Seed.MOST_TOLD + 1).isDue()).isTrue();
    }

    private Seed asked(int applications) {
        var settings = new DemonstrationSettings(true, 2026, null, applications, false);
        return new Seed(settings, seedings, calendars, catalogue, playScenes, enlarge, new SeedingProgress(), clock);
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static String verify(String... arguments) {
        var said = new ByteArrayOutputStream();
        Verify.run(arguments, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }
}
