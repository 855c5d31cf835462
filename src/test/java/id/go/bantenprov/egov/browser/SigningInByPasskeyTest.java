package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole ceremony, with a device of Chromium's own making that always says yes. */
@BrowserTest
class SigningInByPasskeyTest {
    private static final String ADDING = "[data-module='passkey-register']";
    private static final String CARD = ".egov-card";

    @Autowired
    TestPeople people;

    @Test
    void a_passkey_is_added_signs_its_owner_in_and_is_removed(Screens screens) {
        var owner = people.resident(new Nik("3699014503010041")).email();
        var screen = screenWithDevice(screens, owner);
        add(screen.page(), TestPeople.PASSWORD);
        assertThat(screen.page().locator(CARD)).containsText("telepon saya");

        signOut(screen);
        screen.open("/masuk")
                .page()
                .locator("[data-module='passkey-sign-in'] button")
                .click();
        screen.page().waitForURL("**/permohonan");
        assertThat(screen.open("/akun").page().locator("main")).containsText(owner.text());

        screen.open("/akun/kunci")
                .page()
                .locator("form[action$='/penghapusan'] button")
                .click();
        assertThat(screen.page().locator(CARD)).hasCount(0);
    }

    @Test
    void a_removed_passkey_opens_nothing(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010042")).email());
        add(screen.page(), TestPeople.PASSWORD);
        screen.page().locator("form[action$='/penghapusan'] button").click();
        assertThat(screen.page().locator(CARD)).hasCount(0);

        signOut(screen);
        screen.expecting(401)
                .open("/masuk")
                .page()
                .locator("[data-module='passkey-sign-in'] button")
                .click();
        assertThat(screen.page().locator("[data-module='passkey-sign-in'] [data-failed]"))
                .isVisible();
    }

    @Test
    void whoever_finds_a_session_open_and_does_not_know_the_password_adds_none(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010043")).email());
        screen.expecting(422);
        fill(screen.page(), "bukan kata sandinya");
        assertThat(screen.page().locator("[data-module='error-summary']")).isFocused();
        screen.inspect();
        assertThat(screen.open("/akun/kunci").page().locator(CARD)).hasCount(0);
    }

    @Test
    void a_wrong_password_is_marked_at_its_field_as_on_every_page(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010044")).email());
        screen.expecting(422);
        fill(screen.page(), "bukan kata sandinya");
        assertThat(screen.page().locator(ADDING + " #password"))
                .hasAccessibleDescription(Pattern.compile("Kata sandi sekarang tidak cocok"));
    }

    @Test
    void a_wrong_password_is_forgotten_once_the_right_one_is_typed(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010045")).email());
        screen.expecting(422);
        fill(screen.page(), "bukan kata sandinya");
        screen.page().waitForSelector("[data-module='error-summary']");
        add(screen.page(), TestPeople.PASSWORD);
        assertThat(screen.page().locator("[data-module='error-summary']")).hasCount(0);
    }

    @Test
    void a_passkey_without_a_name_is_not_added_and_the_name_is_asked_for(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010046")).email());
        fill(screen.page(), "", TestPeople.PASSWORD);
        assertThat(screen.page().locator(ADDING + " #label"))
                .hasAccessibleDescription(Pattern.compile("Isi nama kunci"));
    }

    @Test
    void a_password_that_was_not_typed_is_asked_for_and_not_called_wrong(Screens screens) {
        var screen = screenWithDevice(
                screens, people.resident(new Nik("3699014503010047")).email());
        fill(screen.page(), "telepon saya", "");
        assertThat(screen.page().locator(ADDING + " #password"))
                .hasAccessibleDescription(Pattern.compile("Isi kata sandi Anda"));
    }

    private static Screen screenWithDevice(Screens screens, EmailAddress person) {
        var screen = screens.desk().signIn(person, TestPeople.PASSWORD).open("/akun/kunci");
        var device = screen.page().context().newCDPSession(screen.page());
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var can :
                new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"})
            options.addProperty(can, true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", parameters);
        return screen;
    }

    private static void add(Page page, String password) {
        fill(page, password);
        assertThat(page.locator(CARD)).hasCount(1);
    }

    private static void fill(Page page, String password) {
        fill(page, "telepon saya", password);
    }

    private static void fill(Page page, String label, String password) {
        page.locator(ADDING + " #label").fill(label);
        page.locator(ADDING + " #password").fill(password);
        page.locator(ADDING + " button").click();
    }

    private static void signOut(Screen screen) {
        screen.open("/akun")
                .page()
                .locator("form[action='/keluar'] button")
                .first()
                .click();
        screen.page().waitForURL(url -> !url.contains("/akun"));
    }
}
