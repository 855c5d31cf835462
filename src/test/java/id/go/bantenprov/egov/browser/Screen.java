package id.go.bantenprov.egov.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.web.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One person's screen. It remembers every reason to complain: an error in the console or in a script, an answer of 400
 * or more that the test did not expect, and whatever {@link #inspect} finds.
 */
final class Screen implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path SHOWN_IN_README = Path.of("docs/screenshots");

    private final BrowserContext context;
    private final String site;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Screen(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
        Inspection.watchShifts(context);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complain("script: " + error.error()));
        context.onResponse(this::see);
        page = context.newPage();
    }

    /** A failed answer is also told to the console, as the network's; {@link #see} judges those. */
    private void hear(ConsoleMessage message) {
        var ofTheNetwork = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !ofTheNetwork) complain("console: " + message.text());
    }

    private void see(Response response) {
        if (response.status() < 400 || expected.contains(response.status())) return;
        complain(response.status() + " for " + response.url());
    }

    private void complain(String what) {
        complaints.add(what + " (on " + page.url().replace(site, "") + ")");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Begins anew: nothing was heard, no refusal is expected. */
    void forget() {
        complaints.clear();
        expected.clear();
    }

    /** From here on, answers with this status are what the test is after. */
    Screen expecting(int status) {
        expected.add(status);
        return this;
    }

    /** From here on in this language, also where a person's session, which tests share, has kept another. */
    Screen in(Language language) {
        context.request().get(site + "/akses?lang=" + language.code());
        return this;
    }

    Screen open(String address) {
        page.navigate(address);
        return this;
    }

    /** Opens a page on this fresh screen. @return what came over the network for it, compressed, in bytes */
    int weigh(String address) {
        var bodies = new AtomicInteger();
        page.onRequestFinished(request -> bodies.addAndGet(request.sizes().responseBodySize));
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return bodies.get();
    }

    /** The page as it stands. */
    Page page() {
        return page;
    }

    /** What the address bar says, without the site. */
    String address() {
        return page.url().replace(site, "");
    }

    Screen signIn(EmailAddress person, String password) {
        open("/masuk");
        page.locator("#email").fill(person.text());
        page.locator("#password").fill(password);
        page.locator("form[action='/masuk'] button").click();
        page.waitForURL(url -> !url.contains("/masuk"));
        return this;
    }

    /** Loses the session as time would; everything else stays. */
    Screen loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
        return this;
    }

    String session() {
        return context.storageState();
    }

    /** Judges the page as it stands: shifts, width, accessibility. */
    Screen inspect() {
        Inspection.of(page).forEach(this::complain);
        return this;
    }

    /** Judges the page as it stands but for accessibility. */
    Screen inspectLayout() {
        Inspection.ofLayout(page).forEach(this::complain);
        return this;
    }

    /** Keeps a picture for whoever looks into a failure, or for the next design round. */
    Screen picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Renews a picture of the README: what fits on the screen. */
    Screen pictureForReadme(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN_IN_README.resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
