package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The session of an officer ends who is writing a note. */
@BrowserTest
class OutlivingASessionTest {
    private static final String NOTE = "Denah belum terbaca.";

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
        page.fill("[name=email]", Seat.REVIEWER.email().text());
        page.fill("[name=password]", TestPeople.PASSWORD);
        page.locator("form[action='/masuk'] button.govuk-button").first().click();

        assertThat(page.locator("[name=note]")).hasValue(NOTE);
    }

    private Page noteBegun(Screens screens, Nik nik) {
        var applicant = new Resident(people.resident(nik).id(), "Nurhayati Salim");
        var number = cases.inReview(applicant).text();
        team.in(Seat.REVIEWER);
        var desk = new Desk(screens.of(Seat.REVIEWER.email(), TestPeople.PASSWORD, Screens.DESK));
        var page = desk.take(number).write("note", NOTE).screen().page();
        page.context().clearCookies();
        return page;
    }
}
