package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The screens a test looks at, each a browser profile of its own: its cookies, its width, with or without scripts. */
final class Screens {
    /** The width of a cheap phone, in CSS pixels. */
    static final int PHONE = 360;
    /** The width of an office screen, in CSS pixels. */
    static final int DESK = 1280;

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String site;
    private final List<Screen> screens = new ArrayList<>();

    Screens(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Screen phone() {
        return open(new Browser.NewContextOptions().setViewportSize(PHONE, 740));
    }

    Screen desk() {
        return open(new Browser.NewContextOptions().setViewportSize(DESK, 900));
    }

    Screen phoneWithoutScripts() {
        return open(new Browser.NewContextOptions().setViewportSize(PHONE, 740).setJavaScriptEnabled(false));
    }

    Screen deskWithoutScripts() {
        return open(new Browser.NewContextOptions().setViewportSize(DESK, 900).setJavaScriptEnabled(false));
    }

    /** A screen on which somebody has signed in; each person does so once a run and goes on in the same session. */
    Screen of(EmailAddress person, String password, int width) {
        var session = SESSIONS.computeIfAbsent(site + " " + person.text(), _ -> sessionOf(person, password));
        return open(new Browser.NewContextOptions().setViewportSize(width, 900).setStorageState(session))
                .in(Language.INDONESIAN);
    }

    private String sessionOf(EmailAddress person, String password) {
        try (var screen = desk()) {
            return screen.signIn(person, password).session();
        }
    }

    private Screen open(Browser.NewContextOptions options) {
        var screen = new Screen(browser.newContext(options.setBaseURL(site).setLocale("id-ID")), site);
        screens.add(screen);
        return screen;
    }

    /** @throws AssertionError with everything the screens had to complain of */
    void closeAll() {
        screens.forEach(Screen::close);
        assertThat(screens.stream().flatMap(screen -> screen.complaints().stream()))
                .as("what the browser complained of")
                .isEmpty();
    }
}
