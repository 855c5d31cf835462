package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody in the middle of a form wants to read it in the other language. */
@BrowserTest
class SwitchingTheLanguageTest {
    @Test
    void keeps_what_is_typed_but_no_password(Screens screens) {
        var page = screens.phone().open("/daftar").page();
        page.fill("[name=name]", "Siti Aminah");
        page.fill("[name=password]", "sawah jembatan kelapa");

        page.locator(".egov-tools a[hreflang]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("[name=name]")).hasValue("Siti Aminah");
        assertThat(page.locator("[name=password]")).hasValue("");
    }
}
