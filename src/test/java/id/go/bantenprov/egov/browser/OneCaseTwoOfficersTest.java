package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one may not see or overwrite, seen on the screen. */
@BrowserTest
class OneCaseTwoOfficersTest {
    @Autowired
    TestPeople people;

    @Autowired
    Team team;

    @Autowired
    Cases cases;

    @Autowired
    Places places;

    @Test
    void the_second_is_shown_what_changed_and_keeps_what_was_typed(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010008")).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        var first = desk(screens, Seat.REVIEWER).take(number).choose("koreksi", "koreksi");
        var second = desk(screens, Seat.SECOND_REVIEWER).take(number).choose("koreksi", "koreksi");
        second.screen().expecting(409);

        first.ask("REPLACE_FILE-proposal", "proposal", "Metode belum dijelaskan.")
                .send("koreksi")
                .done();
        second.ask("REPLACE_FILE-ktp", "unreadable", "KTP buram.").send("koreksi");

        assertThat(second.screen().page().locator("[role=alert]").first()).isVisible();
        assertThat(second.screen().page().locator("body")).containsText("KTP buram.");
        second.screen().inspect();
    }

    @Test
    void the_second_reads_at_once_that_the_file_has_changed(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010026")).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        var first = desk(screens, Seat.REVIEWER).take(number).choose("koreksi", "koreksi");
        var second = desk(screens, Seat.SECOND_REVIEWER).take(number);

        first.ask("REPLACE_FILE-proposal", "proposal", "Metode belum dijelaskan.")
                .send("koreksi")
                .done();

        assertThat(second.screen().page().locator("[data-moved=in]")).isVisible();
    }

    @Test
    void the_second_reads_above_the_number_where_the_file_is_now(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010038")).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        var first = desk(screens, Seat.REVIEWER).take(number).choose("koreksi", "koreksi");
        var second = desk(screens, Seat.SECOND_REVIEWER).take(number);

        first.ask("REPLACE_FILE-proposal", "proposal", "Metode belum dijelaskan.")
                .send("koreksi")
                .done();

        assertThat(second.screen().page().locator("main .govuk-caption-l")).containsText("Menunggu pemohon");
    }

    @Test
    void what_was_written_for_one_decision_is_there_after_a_look_at_another(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010027")).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        var desk = desk(screens, Seat.REVIEWER).take(number).choose("persetujuan", "persetujuan");
        desk.pick("outcome", "REJECTED").write("reasons", "Lokasinya tidak aman.");

        desk.choose("koreksi", "koreksi").choose("persetujuan", "persetujuan");

        var page = desk.screen().page();
        assertThat(page.locator("[name=reasons]")).hasValue("Lokasinya tidak aman.");
        assertThat(page.locator("[name=outcome][value=REJECTED]")).isChecked();
    }

    @Test
    void the_second_reads_it_also_at_the_end_of_the_page(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010037")).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        var first = desk(screens, Seat.REVIEWER).take(number).choose("koreksi", "koreksi");
        var second = desk(screens, Seat.SECOND_REVIEWER).take(number);
        second.screen().page().locator("#note").scrollIntoViewIfNeeded();

        first.ask("REPLACE_FILE-proposal", "proposal", "Metode belum dijelaskan.")
                .send("koreksi")
                .done();

        assertThat(second.screen().page().locator("[data-moved=in]")).isInViewport();
    }

    private Desk desk(Screens screens, Seat seat) {
        team.in(seat);
        return new Desk(screens.of(seat.email(), TestPeople.PASSWORD, Screens.DESK));
    }

    @Test
    void another_resident_finds_no_such_page(Screens screens) {
        var other = people.resident(new Nik("3699014503010009")).email();
        var screen = screens.of(other, TestPeople.PASSWORD, Screens.PHONE).expecting(404);

        screen.open(places.application(State.CHECKING)).inspect();

        assertThat(screen.page().locator("h1")).hasText("Halaman tidak ditemukan");
    }

    @Test
    void an_officer_of_another_agency_finds_no_such_page(Screens screens) {
        team.in(Seat.ADMINISTRATOR);
        var screen = screens.of(Seat.ADMINISTRATOR.email(), TestPeople.PASSWORD, Screens.DESK)
                .expecting(404);

        screen.open("/kerja/permohonan/" + places.number(State.CHECKING)).inspect();

        assertThat(screen.page().locator("h1")).hasText("Halaman tidak ditemukan");
    }
}
