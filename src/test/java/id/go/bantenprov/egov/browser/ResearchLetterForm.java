package id.go.bantenprov.egov.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Fills in the form of a research letter as a resident does, page by page. */
final class ResearchLetterForm {
    static final String SAVE = "#isian .govuk-button-group button:not([name])";

    /** What a page is taking in just now; nobody is quick enough to choose a file there. */
    private static final String ON_ITS_WAY = ".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added";

    private final Page page;
    private final Hand hand;
    private final LocalDate today;
    private final Path paper = file("proposal.pdf", FilledDrafts.pdf());
    private final Path photo = file("pasfoto.png", FilledDrafts.png());

    ResearchLetterForm(Page page, Hand hand, LocalDate today) {
        this.page = page;
        this.hand = hand;
        this.today = today;
    }

    private static Path file(String name, byte[] bytes) {
        try {
            return Files.write(Files.createTempDirectory("egov-form").resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the page where a form is begun to the one where it is checked. */
    void fill() {
        hand.press("main form[action^='/permohonan/baru/'] button");
        fillWhoAndWhat();
        fillTeamAndPlaces();
        fillPeriod();
        hand.press(SAVE);
        attachAll();
    }

    private void fillWhoAndWhat() {
        at("place");
        pick("scope", "banten");
        at("applicant");
        pick("applicantType", "person");
        at("research");
        write("title", "Kebiasaan menabung nelayan di pesisir Banten");
        at("field");
        choose("fieldOfStudy", "economy");
        at("home");
        write("institution", "Universitas Sultan Ageng Tirtayasa");
    }

    private void fillTeamAndPlaces() {
        at("team");
        hand.type("input[name^='researchers.'][name$='.name']", "Nurhayati Salim");
        hand.pick("input[name^='researchers.'][name$='.role'][value='lead']");
        hand.press(SAVE);
        at("locations");
        hand.select("select[name^='locations.']", "36.04");
        hand.type("input[name^='locations.'][name$='.place']", "Pelabuhan Karangantu");
        hand.press(SAVE);
    }

    private void fillPeriod() {
        at("period");
        day("startDate", today.plusDays(14));
        day("endDate", today.plusDays(120));
        hand.press(SAVE);
        at("agency");
    }

    private void attachAll() {
        at("letters");
        attach(List.of("permohonan", "proposal"), paper);
        at("statements");
        attach(List.of("taatHukum", "keabsahan"), paper);
        at("identity");
        attachOne("ktp", paper);
        attachOne("pasfoto", photo);
        hand.press(SAVE);
        page.waitForURL("**/periksa");
    }

    private void at(String key) {
        page.waitForURL("**/" + key);
    }

    private void pick(String fact, String option) {
        hand.pick("input[name='" + fact + "'][value='" + option + "']");
        hand.press(SAVE);
    }

    private void choose(String fact, String option) {
        if (page.locator("select[name='" + fact + "']").count() == 0) {
            pick(fact, option);
            return;
        }
        hand.select("select[name='" + fact + "']", option);
        hand.press(SAVE);
    }

    private void write(String fact, String text) {
        hand.type("[name='" + fact + "']", text);
        hand.press(SAVE);
    }

    void day(String fact, LocalDate day) {
        hand.type("input[name='" + fact + "-day']", Integer.toString(day.getDayOfMonth()));
        hand.type("input[name='" + fact + "-month']", Integer.toString(day.getMonthValue()));
        hand.type("input[name='" + fact + "-year']", Integer.toString(day.getYear()));
    }

    private void attach(List<String> requirements, Path file) {
        requirements.forEach(requirement -> attachOne(requirement, file));
        hand.press(SAVE);
    }

    /** With scripts the file goes up as soon as it is chosen; without, its button sends it. */
    void attachOne(String requirement, Path file) {
        page.locator(ON_ITS_WAY).first().waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        hand.attach("input[type='file'][name='" + requirement + "']", file);
        if (hand instanceof Hand.Keyboard) hand.press("button[name='unggah'][value='" + requirement + "']");
        page.locator(".govuk-form-group:has(#" + requirement + ") .egov-links").waitFor();
    }

    void attachOne(String requirement) {
        attachOne(requirement, paper);
    }

    /** Declares that all is true and sends it. */
    void send() {
        hand.pick("input[name='truth']");
        hand.press("form[action$='/periksa'] .govuk-button-group button:not([name])");
        page.waitForURL("**/terkirim");
    }
}
