package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The session of an officer ends who is writing a note. */
@BrowserTest
class OutlivingASessionTest {
    private static final String MESSAGE = "Mohon tunggu.";
    private static final String NOTE = "Denah belum terbaca.";
    private static final String REASON = "Nama lembaga keliru.";

    @Autowired
    TestPeople people;

    @Autowired
    Team team;

    @Autowired
    Cases cases;

    @Test
    void nothing_leads_away_from_the_note_before_it_is_sent(Screens screens) {
        var page = noteBegun(screens, new Nik("3699014503010020"));

        page.evaluate("htmx.ajax('GET', location.pathname + '/hadir', '#hadir')");

        assertThat(page.locator("[name=note]")).hasValue(NOTE);
    }

    @Test
    void the_note_is_there_again_after_signing_in(Screens screens) {
        var page = noteBegun(screens, new Nik("3699014503010021"));

        page.locator("form[action$='/catatan'] button").click();
        assertThat(page.locator("main")).containsText("Isian Anda kami simpan");
        signInAgain(page);

        assertThat(page.locator("[name=note]")).hasValue(NOTE);
    }

    @Test
    void a_note_half_written_stays_when_a_message_is_sent(Screens screens) {
        var page = begun(screens, new Nik("3699014503010022"));

        page.locator("form[action$='/pesan'] button").click();

        assertThat(page.locator("#pesan-daftar")).containsText(MESSAGE);
        assertThat(page.locator("[name=note]")).hasValue(NOTE);
    }

    @Test
    void a_correction_half_written_stays_when_a_message_is_sent(Screens screens) {
        var page = begun(screens, new Nik("3699014503010024"));
        page.check("[name=keputusan][value=koreksi]");
        page.locator("#keputusan-koreksi summary").first().click();
        page.locator("#keputusan-koreksi textarea").first().fill(REASON);

        page.locator("form[action$='/pesan'] button").click();

        assertThat(page.locator("#pesan-daftar")).containsText(MESSAGE);
        assertThat(page.locator("#keputusan-koreksi textarea").first()).hasValue(REASON);
    }

    @Test
    void the_ground_of_a_correction_stays_when_a_message_is_sent(Screens screens) {
        var page = begun(screens, new Nik("3699014503010025"));
        page.check("[name=keputusan][value=koreksi]");
        page.locator("#keputusan-koreksi summary").first().click();
        page.locator("#keputusan-koreksi select").first().selectOption(new SelectOption().setIndex(1));

        page.locator("form[action$='/pesan'] button").click();

        assertThat(page.locator("#pesan-daftar")).containsText(MESSAGE);
        assertThat(page.locator("#keputusan-koreksi select").first()).not().hasValue("");
    }

    @Test
    void a_note_half_written_is_there_again_with_the_message_that_came_too_late(Screens screens) {
        var page = begun(screens, new Nik("3699014503010023"));
        page.context().clearCookies();

        page.locator("form[action$='/pesan'] button").click();
        signInAgain(page);

        assertThat(page.locator("[name=message]")).hasValue(MESSAGE);
        assertThat(page.locator("[name=note]")).hasValue(NOTE);
    }

    private static void signInAgain(Page page) {
        page.fill("[name=email]", Seat.REVIEWER.email().text());
        page.fill("[name=password]", TestPeople.PASSWORD);
        page.locator("form[action='/masuk'] button.govuk-button").first().click();
    }

    private Page noteBegun(Screens screens, Nik nik) {
        var page = begun(screens, nik);
        page.context().clearCookies();
        return page;
    }

    /** With a message and a note begun. */
    private Page begun(Screens screens, Nik nik) {
        var applicant = new Resident(people.resident(nik).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        team.in(Seat.REVIEWER);
        var desk = new Desk(screens.of(Seat.REVIEWER.email(), TestPeople.PASSWORD, Screens.DESK));
        return desk.take(number)
                .write("message", MESSAGE)
                .write("note", NOTE)
                .screen()
                .page();
    }
}
