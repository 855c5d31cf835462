package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer writes while looking through what was handed in. */
@BrowserTest
class LeafingThroughAFileTest {
    private static final String FAULT = "Tanggal lahir tidak terbaca.";
    private static final String PHOTO = "Pasfoto";

    @Autowired
    TestPeople people;

    @Autowired
    Team team;

    @Autowired
    Cases cases;

    private Desk counter(Screens screens, Nik nik) {
        var applicant = new Resident(people.resident(nik).id(), "Nurhayati Salim");
        return desk(screens, Seat.COUNTER).take(cases.checking(applicant).text());
    }

    private Desk desk(Screens screens, Seat seat) {
        team.in(seat);
        return new Desk(screens.of(seat.email(), TestPeople.PASSWORD, Screens.DESK));
    }

    private static Locator photo(Page page) {
        return page.locator("#lampiran a:has-text('" + PHOTO + "')");
    }

    private static Locator preview(Page page) {
        return page.locator("#pratinjau");
    }

    private static void openPhoto(Page page) {
        photo(page).click();
        assertThat(preview(page)).containsText(PHOTO);
    }

    private static void show(Page page) {
        page.locator("#isian-nik button").click();
    }

    @Test
    void what_is_being_written_stays(Screens screens) {
        var desk = counter(screens, new Nik("3699014503010061")).choose("koreksi", "koreksi");
        desk.ask("REPLACE_FILE-ktp", "unreadable", FAULT);
        var page = desk.screen().page();

        openPhoto(page);

        assertThat(page.locator("[name='text-REPLACE_FILE-ktp']")).hasValue(FAULT);
    }

    @Test
    void the_keyboard_stays_where_it_was(Screens screens) {
        var page = counter(screens, new Nik("3699014503010062")).screen().page();

        photo(page).press("Enter");

        assertThat(photo(page)).hasAttribute("aria-current", "true");
        assertThat(photo(page)).isFocused();
    }

    @Test
    void the_address_names_what_is_shown(Screens screens) {
        var page = counter(screens, new Nik("3699014503010063")).screen().page();
        openPhoto(page);
        assertThat(page).hasURL(Pattern.compile("berkas="));

        page.reload();

        assertThat(preview(page)).containsText(PHOTO);
    }

    @Test
    void a_nik_stays_shown_beside_it(Screens screens) {
        var nik = new Nik("3699014503010064");
        var page = counter(screens, nik).screen().page();
        show(page);
        assertThat(page.locator("#isian-nik")).containsText(nik.digits());

        openPhoto(page);

        assertThat(page.locator("#isian-nik")).containsText(nik.digits());
    }

    @Test
    void it_stays_open_when_a_nik_is_shown(Screens screens) {
        var nik = new Nik("3699014503010065");
        var page = counter(screens, nik).screen().page();
        openPhoto(page);

        show(page);

        assertThat(page.locator("#isian-nik")).containsText(nik.digits());
        assertThat(preview(page)).containsText(PHOTO);
    }

    @Test
    void what_is_being_written_is_there_again_after_a_session_has_ended(Screens screens) {
        var desk = counter(screens, new Nik("3699014503010066")).write("note", FAULT);
        var page = desk.screen().loseSession().page();

        photo(page).click();
        page.fill("[name=email]", Seat.COUNTER.email().text());
        page.fill("[name=password]", TestPeople.PASSWORD);
        page.locator("form[action='/masuk'] button.govuk-button").first().click();

        assertThat(page).hasURL(Pattern.compile("/kerja/permohonan/.*berkas="));
        assertThat(page.locator("[name=note]")).hasValue(FAULT);
    }

    @Test
    void an_opinion_half_written_stays_when_the_file_is_handed_to_somebody(Screens screens) {
        var applicant =
                new Resident(people.resident(new Nik("3699014503010067")).id(), "Nurhayati Salim");
        var desk = desk(screens, Seat.ASSESSOR)
                .take(cases.inAssessment(applicant).text())
                .pick("view", "OBJECT")
                .write("reasons", FAULT);
        var page = desk.screen().page();

        page.locator("#to").selectOption(new SelectOption().setIndex(1));
        page.locator("form[action$='/tugas'] button").click();

        assertThat(page.locator(".egov-notice--ok")).isVisible();
        assertThat(page.locator("[name=reasons]")).hasValue(FAULT);
    }
}
