package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** An officer at work: takes a file from the queue and decides. */
final class Desk {
    private final Screen screen;
    private final Page page;

    Desk(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** Opens a file from the queue. */
    Desk take(String number) {
        screen.open("/kerja");
        page.locator("a[href='/kerja/permohonan/" + number + "']").first().click();
        assertThat(page.locator("h1")).containsText(number);
        return this;
    }

    /** Chooses what to decide; its form comes up. */
    Desk choose(String decision, String action) {
        page.locator("#k-" + decision).check();
        page.locator(form(action)).waitFor();
        return this;
    }

    Desk write(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
        return this;
    }

    Desk pick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Asks for one thing to be put right. */
    Desk ask(String item, String ground, String text) {
        page.locator("details:has([name='text-" + item + "']) summary").click();
        page.locator("[name='ground-" + item + "']").selectOption(ground);
        return write("text-" + item, text);
    }

    Desk send(String action) {
        page.locator(form(action) + " > button.govuk-button").click();
        return this;
    }

    /** The file page says what has been done. */
    void done() {
        assertThat(page.locator(".egov-notice--ok")).isVisible();
    }

    Screen screen() {
        return screen;
    }

    private static String form(String action) {
        return "#keputusan form[action$='/" + action + "']";
    }
}
