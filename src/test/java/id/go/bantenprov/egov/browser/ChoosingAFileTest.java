package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.TestPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file goes up when it is chosen; only where no script can send it, there is a button that does. */
@BrowserTest
class ChoosingAFileTest {
    private static final String BEGIN = "/permohonan/baru/surat-keterangan-penelitian";
    private static final String BUTTON = "button[name='unggah'][value='ktp']";

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private EmailAddress somebody() {
        return people.resident(new Nik("3699014503010011")).email();
    }

    private static Page atTheFiles(Screen screen) {
        var page = screen.open(BEGIN).page();
        page.locator("main form[action^='/permohonan/baru/'] button").click();
        page.waitForURL("**/place");
        screen.open(page.url().replace("/place", "/identity"));
        return page;
    }

    private void choose(Page page) {
        new ResearchLetterForm(page, new Hand.Pointer(page), LocalDate.now(clock)).attachOne("ktp");
    }

    @Test
    void with_scripts_nothing_is_to_be_pressed(Screens screens) {
        var page = atTheFiles(screens.desk().signIn(somebody(), TestPeople.PASSWORD));

        assertThat(page.locator(BUTTON)).not().isVisible();
    }

    @Test
    void with_scripts_nothing_is_to_be_pressed_for_the_next_file_either(Screens screens) {
        var page = atTheFiles(screens.desk().signIn(somebody(), TestPeople.PASSWORD));

        choose(page);

        assertThat(page.locator(BUTTON)).not().isVisible();
    }

    @Test
    void on_a_phone_what_removes_a_file_stands_beside_its_name(Screens screens) {
        var page = atTheFiles(screens.phone().signIn(somebody(), TestPeople.PASSWORD));

        choose(page);

        var name = page.locator(".egov-files li > span").boundingBox();
        var remove = page.locator(".egov-files button").boundingBox();
        Assertions.assertThat(remove.x).isGreaterThanOrEqualTo(name.x + name.width);
    }

    @Test
    void going_on_waits_for_a_file_that_is_on_its_way(Screens screens) {
        var page = atTheFiles(screens.desk().expecting(422).signIn(somebody(), TestPeople.PASSWORD));
        choose(page);
        var held = new ArrayList<Route>();
        page.route("**/identity", held::add);

        choose(page);
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(ResearchLetterForm.SAVE).click();
        page.unroute("**/identity");
        held.getFirst().resume();

        assertThat(page.locator("[data-module=error-summary] a[href='#pasfoto']"))
                .isVisible();
    }

    @Test
    void a_second_file_waits_for_the_first_and_both_are_kept(Screens screens) {
        var page = atTheFiles(screens.desk().signIn(somebody(), TestPeople.PASSWORD));
        var held = new ArrayList<Route>();
        page.route("**/identity", held::add);

        page.setInputFiles("#ktp", new FilePayload("ktp.pdf", "application/pdf", FilledDrafts.pdf()));
        page.waitForCondition(() -> !held.isEmpty());
        page.setInputFiles("#pasfoto", new FilePayload("pasfoto.png", "image/png", FilledDrafts.png()));
        page.unroute("**/identity");
        held.getFirst().resume();

        assertThat(page.locator(".egov-files a")).hasText(new String[] {"ktp.pdf", "pasfoto.png"});
    }

    @Test
    void without_scripts_a_button_sends_it(Screens screens) {
        var screen = screens.phoneWithoutScripts().signIn(somebody(), TestPeople.PASSWORD);

        var page = atTheFiles(screen);

        assertThat(page.locator(BUTTON)).isVisible();
    }

    @Test
    void without_scripts_that_button_stands_level_with_its_field(Screens screens) {
        var page = atTheFiles(screens.deskWithoutScripts().signIn(somebody(), TestPeople.PASSWORD));

        var field = page.locator("#ktp").boundingBox();
        var button = page.locator(BUTTON).boundingBox();
        Assertions.assertThat(button.y + button.height).isCloseTo(field.y + field.height, Offset.offset(1.0));
    }
}
