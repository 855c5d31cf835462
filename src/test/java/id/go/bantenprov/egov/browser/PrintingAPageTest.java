package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody takes a page home on paper. */
@BrowserTest
class PrintingAPageTest {
    @Autowired
    Places places;

    @Test
    void leaves_out_what_only_works_on_a_screen(Screens screens) {
        var page = screens.of(places.applicant(), TestPeople.PASSWORD, Screens.PHONE)
                .open(places.application(State.CHECKING))
                .page();
        assertThat(page.locator("main textarea")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("main textarea")).isHidden();
    }

    @Test
    void does_not_follow_a_link_with_half_an_address(Screens screens) {
        var page = screens.desk().open("/layanan/surat-keterangan-penelitian").page();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        var inside = page.locator("main .govuk-link[href^='/']").first();
        org.assertj.core.api.Assertions.assertThat(inside.evaluate("link => getComputedStyle(link, '::after').content"))
                .isEqualTo("none");
    }
}
