package id.go.bantenprov.egov.casework.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.casework.apply.SendMessage;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Time;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class ErasingEndedCasesTest {
    private static final Retention TERMS = new Retention(Period.ofYears(5), Period.ofYears(1));

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Programs programs;

    @Autowired
    Applications applications;

    @Autowired
    Attachments attachments;

    @Autowired
    CaseContents contents;

    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    SendMessage sendMessage;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    KeptCases keptCases;

    @Autowired
    EraseCase eraseCase;

    @Autowired
    EraseEndedCases eraseEndedCases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Resident applicant;
    ApplicationNumber number;
    ApplicationId id;

    @BeforeEach
    void a_case_with_a_message_that_was_withdrawn() {
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
        sendMessage.handle(applicant, new SendMessage.Command(number, "Kapan selesai?"));
        withdraw.handle(applicant, new WithdrawApplication.Command(number, 1));
        id = applications.read(applicant, number).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of the case, shifted so that the batch meets it first whatever else has ended. */
    private LocalDate endedOn(int yearsAgo) {
        var day = today().minusYears(yearsAgo);
        jdbc.sql("UPDATE casework.application SET ended_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
        return day;
    }

    @Test
    void a_withdrawn_case_is_kept_for_a_year_to_the_day() {
        endedOn(1);

        assertThat(keptCases.beyond(TERMS, today())).doesNotContain(id);
        assertThat(keptCases.beyond(TERMS, today().plusDays(1))).contains(id);
    }

    @Test
    void a_decided_case_is_kept_for_five_years_and_a_revoked_one_from_its_revocation() {
        endedOn(5);
        decided("ISSUED", null);
        assertThat(keptCases.beyond(TERMS, today())).doesNotContain(id);
        assertThat(keptCases.beyond(TERMS, today().plusDays(1))).contains(id);

        decided("REVOKED", today().minusYears(3));
        assertThat(keptCases.beyond(TERMS, today().plusDays(1))).doesNotContain(id);
    }

    private void decided(String state, LocalDate revokedOn) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET state = :state, used = 3, ended_due = ended_on, objection_until = ended_on,
                               revoked_on = :revokedOn, withdrawn_from = NULL
                         WHERE id = :id
                        """)
                .param("state", state)
                .param("revokedOn", revokedOn)
                .param("id", id.value())
                .update();
    }

    @Test
    void the_night_erases_what_is_beyond_its_term_and_nothing_else() {
        var kept = province.researchLetter(applicant);
        endedOn(2);

        eraseEndedCases.erase();

        assertThat(applications.read(id).filed().applicant()).isNull();
        assertThat(contents.open(applications.read(applicant, kept))).isPresent();
    }

    @Test
    void nothing_of_the_person_is_left() {
        var handedIn = attachments.of(id);
        var key = contents.open(applications.read(id)).orElseThrow().key().id();

        eraseCase.handle(Time.PASSED, id);

        assertThat(vault.dataKey(key)).isEmpty();
        assertThat(handedIn)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(files.find(each.file())).isEmpty());
        assertThat(attachments.of(id)).isEmpty();
        assertThat(contents.open(applications.read(id))).isEmpty();
        assertThat(applications.find(applicant, number)).isEmpty();
        assertThat(everythingIn("application", "history", "message", "entry"))
                .doesNotContain("Nurhayati", applicant.account().toString());
    }

    @Test
    void what_was_answered_before_a_correction_goes_too() {
        jdbc.sql(
                        "INSERT INTO casework.former_answers SELECT id, version, answers FROM casework.application WHERE id = :id")
                .param("id", id.value())
                .update();

        eraseCase.handle(Time.PASSED, id);

        assertThat(everythingIn("former_answers")).isEmpty();
    }

    /** All that the rows of the case say, as text. */
    private String everythingIn(String... tables) {
        var said = new StringBuilder();
        for (var table : tables) {
            var column = table.equals("application") ? "id" : "application";
            said.append(jdbc.sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM casework." + table + " t WHERE t."
                            + column + " = :id")
                    .param("id", id.value())
                    .query(String.class)
                    .single());
        }
        return said.toString();
    }

    @Test
    void nothing_ties_the_number_to_its_entries_in_the_log_any_more() {
        var tag = applications.read(id).filed().tag();

        eraseCase.handle(Time.PASSED, id);

        assertThat(tag).isNotNull();
        assertThat(applications.read(id).filed().tag()).isNull();
        assertThat(everythingIn("application", "history", "entry")).doesNotContain(tag.text());
    }

    @Test
    void the_receipt_its_applicant_kept_still_verifies() throws IOException {
        var resident = browsers.of(applicant);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !resident.get("/permohonan/" + number + "/tanda-terima.json")
                        .body()
                        .contains("\"proof\" : null"));
        var kept = folder.resolve("receipt.json");
        Files.writeString(
                kept,
                resident.get("/permohonan/" + number + "/tanda-terima.json").body());

        eraseCase.handle(Time.PASSED, id);

        assertThat(resident.get("/permohonan/" + number).statusCode()).isEqualTo(404);
        assertThat(verify(kept)).contains(number.text()).endsWith("All is right.\n");
    }

    private String verify(Path receipt) {
        var said = new ByteArrayOutputStream();
        Verify.run(
                new String[] {"receipt", receipt.toString(), "--url", "http://localhost:" + port},
                new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    @Test
    void the_public_still_finds_that_there_was_a_case_of_that_number() {
        eraseCase.handle(Time.PASSED, id);

        assertThat(new Browser(port).get("/api/v1/tracking/" + number).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_head_still_opens_what_is_left_and_finds_no_name_in_it() {
        var head = browsers.of(province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD));
        eraseCase.handle(Time.PASSED, id);

        var page = head.get("/kerja/permohonan/" + number);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(number.text()).doesNotContain("Nurhayati");
    }

    @Test
    void the_inspectorate_reads_no_name_of_whose_program_looked_at_it() {
        programs.of(applicant).get("/applications/" + number + "/receipt");
        var inspector = browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"));

        eraseCase.handle(Time.PASSED, id);

        assertThat(inspector.get("/kerja/permohonan/" + number).body())
                .contains("Warga")
                .doesNotContain("Nurhayati");
    }

    @Test
    void an_open_case_is_never_erased() {
        var open =
                applications.read(applicant, province.researchLetter(applicant)).id();

        assertThat(eraseCase.handle(Time.PASSED, open)).isEmpty();
        assertThat(contents.open(applications.read(open))).isPresent();
    }
}
