package id.go.bantenprov.egov.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.ExternalService;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.OnlineService.Ground;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Refusal;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedServicesTest {
    private static final LocalDate TODAY = ShippedCatalogue.TODAY;

    static Stream<OnlineService> online() {
        return ShippedCatalogue.all().versions().stream();
    }

    @Test
    void three_services_are_online_and_five_are_elsewhere() {
        var all = ShippedCatalogue.all().all(TODAY);

        assertThat(all)
                .filteredOn(OnlineService.class::isInstance)
                .extracting(each -> each.code().value())
                .containsExactlyInAnyOrder("SKP", "PPID", "BEASISWA");
        assertThat(all)
                .filteredOn(ExternalService.class::isInstance)
                .extracting(each -> each.code().value())
                .containsExactlyInAnyOrder("SAMSAT", "BLK", "RSUD", "LAPOR", "OSS");
    }

    @Test
    void promises_are_those_of_the_law_and_of_the_standards() {
        assertThat(promise("SKP"))
                .isEqualTo(new Promise(
                        5, Promise.From.COMPLETE, 2, 20, OptionalInt.empty(), Promise.Silence.GRANT, 21, 1, 3));
        assertThat(promise("PPID"))
                .isEqualTo(new Promise(
                        10, Promise.From.RECEIVED, 2, 20, OptionalInt.of(7), Promise.Silence.NONE, 30, 1, 3));
        assertThat(promise("BEASISWA"))
                .isEqualTo(new Promise(
                        14, Promise.From.WINDOW_CLOSE, 3, 5, OptionalInt.empty(), Promise.Silence.NONE, 21, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({"SKP, researchers", "SKP, title", "PPID, information", "BEASISWA, campus"})
    void what_the_letter_prints_is_written_in_signs_it_can_print(String service, String fact) {
        assertThat(ShippedCatalogue.service(service).form().script(fact).lacking("Siti \uD83D\uDE00"))
                .containsExactly("\uD83D\uDE00");
    }

    @ParameterizedTest(name = "received {0}: the window that closes on {1}")
    @CsvSource({
        "2026-02-02, 2026-02-27",
        "2026-02-27, 2026-02-27",
        "2026-03-02, 2026-02-27",
        "2026-11-13, 2026-11-13",
        "2027-03-08, 2027-03-05"
    })
    void what_comes_on_the_last_evening_belongs_to_the_window_that_closed(LocalDate received, LocalDate close) {
        assertThat(ShippedCatalogue.service("BEASISWA").windowClose(received)).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, false",
        "2026-02-02, true",
        "2026-02-27, true",
        "2026-02-28, false",
        "2026-11-13, true",
        "2026-11-14, false",
        "2027-03-05, true"
    })
    void the_scholarship_takes_applications_within_its_windows(LocalDate day, boolean open) {
        assertThat(ShippedCatalogue.service("BEASISWA").takesApplicationsOn(day))
                .isEqualTo(open);
    }

    @Test
    void the_research_letter_goes_through_kesbangpol_and_two_approvals() {
        assertThat(ShippedCatalogue.service("SKP").route().steps())
                .extracting(Step::key)
                .extracting(Object::toString)
                .containsExactly("check", "assessment", "review", "approval", "signature", "issue");
    }

    @Test
    void a_request_for_information_is_assessed_by_the_agency_that_holds_it() {
        var holdingAgency =
                ShippedCatalogue.service("PPID").form().fact("holdingAgency").orElseThrow();

        assertThat(((FactKind.Choice) holdingAgency.kind()).options())
                .hasSize(33)
                .containsKeys("dpupr", "setda");
    }

    @ParameterizedTest
    @CsvSource({"SKP, false", "PPID, true", "BEASISWA, false"})
    void only_a_request_for_information_is_granted_with_an_answer(String code, boolean answer) {
        assertThat(ShippedCatalogue.service(code).route().issue().givesAnswer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("online")
    void every_way_through_its_form_comes_to_an_end(OnlineService service) {
        assertThat(service.form().prove(TODAY).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("online")
    void files_are_at_most_five_megabytes(OnlineService service) {
        assertThat(service.form().facts().stream().map(fact -> fact.kind()).filter(FactKind.File.class::isInstance))
                .isNotEmpty()
                .allSatisfy(
                        kind -> assertThat(((FactKind.File) kind).maxBytes()).isEqualTo(5_000_000));
    }

    @ParameterizedTest
    @MethodSource("online")
    void it_has_few_grounds_to_choose_from(OnlineService service) {
        assertThat(service.grounds()).hasSizeBetween(5, 9);
        assertThat(service.revocationGrounds()).hasSizeBetween(5, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "SKP, 'mismatch, period, place, explain'",
        "PPID, 'unclear, tooWide, purpose, explain'",
        "BEASISWA, explain"
    })
    void a_question_of_an_officer_is_asked_for_no_reason_that_only_a_file_or_a_field_can_have(
            String code, String grounds) {
        assertThat(ShippedCatalogue.service(code).grounds().stream()
                        .filter(ground -> ground.of().contains(Ground.Item.QUESTION))
                        .map(Ground::code))
                .containsExactly(grounds.split(", "));
    }

    @Test
    void a_student_of_17_with_a_low_grade_is_refused_by_the_grade_rule() {
        var refusal = scholarship("2.40", "other");

        assertThat(refusal).map(Refusal::key).contains("grade");
        assertThat(refusal.orElseThrow().text().id()).startsWith("IPK Anda belum mencapai batas.");
        assertThat(refusal.orElseThrow().decidingFacts()).containsExactly("studyField", "ipk");
    }

    @ParameterizedTest
    @CsvSource({
        "2.74, exact, false",
        "2.75, exact, true",
        "2.99, other, false",
        "3.00, other, true",
        "2.75, other, false"
    })
    void the_grade_limit_depends_on_the_field(String ipk, String field, boolean fulfilled) {
        assertThat(scholarship(ipk, field).isEmpty()).isEqualTo(fulfilled);
    }

    @ParameterizedTest
    @CsvSource({"several, true", "elsewhere, true", "banten, false"})
    void research_beyond_banten_is_refused_with_where_to_go(String scope, boolean refused) {
        var refusal = ShippedCatalogue.service("SKP")
                .form()
                .evaluate(Answers.none().with("scope", new Value.Choice(scope)), TODAY)
                .refusal();

        assertThat(refusal.isPresent()).isEqualTo(refused);
    }

    @Test
    void a_body_is_asked_for_its_taxpayer_number_of_16_digits() {
        var form = ShippedCatalogue.service("SKP").form();

        assertThat(form.accept("npwp", new Value.Text("0123456789012345"), TODAY)
                        .accepted())
                .isTrue();
        assertThat(form.accept("npwp", new Value.Text("012345678901234"), TODAY).accepted())
                .isFalse();
    }

    @Test
    void a_word_is_purpose_enough_to_ask_for_information() {
        var form = ShippedCatalogue.service("PPID").form();

        assertThat(form.accept("purpose", new Value.Text("Thesis."), TODAY).accepted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"account, false", "pickup, true", "post, true", "inspect, false"})
    void the_form_of_a_copy_is_asked_where_it_may_be_on_paper(String delivery, boolean asked) {
        var evaluation = ShippedCatalogue.service("PPID")
                .form()
                .evaluate(Answers.none().with("delivery", new Value.Choice(delivery)), TODAY);

        assertThat(evaluation.settled("copyFormat") instanceof Settled.Missing).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "1, YES", "-1, NO"})
    void research_may_take_a_day(int days, Verdict verdict) {
        var answers = Answers.none()
                .with("startDate", new Value.Day(TODAY.plusDays(7)))
                .with("endDate", new Value.Day(TODAY.plusDays(7 + days)));

        assertThat(ShippedCatalogue.service("SKP")
                        .form()
                        .evaluate(answers, TODAY)
                        .verdict("period"))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, NO", "1, YES", "2, NO"})
    void a_research_team_has_one_lead(int leads, Verdict verdict) {
        var rows = IntStream.range(0, 3)
                .mapToObj(row -> Map.<String, Answer>of(
                        "name", new Answer.Given(new Value.Text("Nurhayati Salim")),
                        "role", new Answer.Given(new Value.Choice(row < leads ? "lead" : "member"))))
                .toList();
        var answers = Answers.none().with("researchers", new Value.Rows(rows, true));

        assertThat(ShippedCatalogue.service("SKP")
                        .form()
                        .evaluate(answers, TODAY)
                        .verdict("lead"))
                .isEqualTo(verdict);
    }

    private static Promise promise(String code) {
        return ShippedCatalogue.service(code).promise();
    }

    /** Of a student of 17, registered in Banten, in the second semester, with no other scholarship. */
    private static Optional<Refusal> scholarship(String ipk, String field) {
        var answers = Answers.none()
                .with("bantenResident", new Value.Truth(true))
                .with("birthDate", new Value.Day(TODAY.minusYears(17).minusDays(40)))
                .with("activeStudent", new Value.Truth(true))
                .with("semester", new Value.Whole(2))
                .with("studyField", new Value.Choice(field))
                .with("ipk", new Value.Amount(new BigDecimal(ipk)))
                .with("receivesOther", new Value.Truth(false));
        return ShippedCatalogue.service("BEASISWA")
                .form()
                .evaluate(answers, TODAY)
                .refusal();
    }
}
