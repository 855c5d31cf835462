package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the code where somebody has just registered; in another browser it is one of all {@link Sights}. */
@BrowserTest
class RegisteringOnAPhoneTest {
    Screen screen;

    @BeforeEach
    void somebody_registers(Screens screens) {
        screen = screens.phone().open("/daftar");
        screen.page().fill("[name=name]", "Dede Kosasih");
        screen.page().fill("[name=nik]", "3699011702090001");
        screen.page().fill("[name=email]", TestPeople.address().text());
        screen.page().fill("[name=password]", TestPeople.PASSWORD);
        screen.page().locator("form[action='/daftar'] button").click();
        screen.page().waitForURL(url -> url.contains("/daftar/kode/"));
    }

    @Test
    void the_code_is_all_that_is_asked_for() {
        assertThat(screen.page().locator("main input:visible").count()).isEqualTo(1);
    }

    @Test
    void the_page_holds_what_must_hold_of_all() {
        assertThat(screen.inspect().complaints()).isEmpty();
    }
}
