package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line is slow: somebody goes on writing while an answer to the form is on its way. */
@BrowserTest
class WritingMeanwhileTest {
    private static final String STREET = "Jalan Veteran 12";
    private static final String EXPLANATION = "Kampus meminta surat atas nama yayasan.";

    @Autowired
    TestPeople people;

    @Autowired
    FilledDrafts drafts;

    @Autowired
    Cases cases;

    @Test
    void what_is_written_meanwhile_stays(Screens screens) {
        var page = atTheDelivery(screens, new Nik("3699014503010081"));

        meanwhile(page, () -> page.check("[name=copyFormat][value=paper]"), () -> page.fill("#address-line", STREET));

        assertThat(page.locator("#address-line")).hasValue(STREET);
    }

    @Test
    void the_keyboard_stays_where_one_writes(Screens screens) {
        var page = atTheDelivery(screens, new Nik("3699014503010082"));

        meanwhile(page, () -> page.check("[name=copyFormat][value=paper]"), () -> page.fill("#address-line", "Jalan"));
        page.keyboard().type(" Veteran 12");

        assertThat(page.locator("#address-line")).hasValue(STREET);
    }

    @Test
    void a_region_that_is_picked_meanwhile_stays_with_the_lists_below_it(Screens screens) {
        var page = atTheDelivery(screens, new Nik("3699014503010083"));

        meanwhile(page, () -> page.check("[name=copyFormat][value=paper]"), () -> {
            page.selectOption("[name='address-region.regency']", "36.71");
            page.selectOption("[name='address-region.district']", "36.71.01");
        });

        assertThat(page.locator("[name='address-region.village']")).isEnabled();
    }

    private Page atTheDelivery(Screens screens, Nik nik) {
        var somebody = people.resident(nik);
        var answers = Map.of("indonesian", true, "applicantType", "person", "delivery", "post");
        var draft = drafts.of(new Resident(somebody.id(), "Nurhayati Salim"), "PPID", answers);
        return screens.desk()
                .signIn(somebody.email(), TestPeople.PASSWORD)
                .open("/permohonan/draf/" + draft.id() + "/delivery")
                .page();
    }

    @Test
    void what_is_written_into_a_correction_meanwhile_stays(Screens screens) {
        var page = atACorrection(
                screens,
                new Nik("3699014503010084"),
                new Correction(Kind.CORRECT_FIELD, "applicantType", "mismatch", "Atas nama yayasan?"),
                new Correction(Kind.CLARIFY, "1", "place", "Mengapa?"));

        meanwhile(
                page,
                () -> page.check("[name=applicantType][value=body]"),
                () -> page.fill("[name=penjelasan-1]", EXPLANATION));

        assertThat(page.locator("[name=penjelasan-1]")).hasValue(EXPLANATION);
    }

    /** The browser would complain of a style that the page brings with it. */
    @Test
    void a_field_that_was_drawn_larger_is_no_reason_to_complain(Screens screens) {
        var page = atACorrection(
                screens,
                new Nik("3699014503010085"),
                new Correction(Kind.CORRECT_FIELD, "applicantType", "mismatch", "Atas nama yayasan?"),
                new Correction(Kind.CLARIFY, "1", "place", "Mengapa?"));

        page.locator("[name=penjelasan-1]").evaluate("field => { field.style.height = '20rem'; }");
        page.check("[name=applicantType][value=body]");

        assertThat(page.locator("[name=bodyName]")).isVisible();
    }

    @Test
    void two_files_for_a_correction_are_both_kept(Screens screens) {
        var page = atACorrection(
                screens,
                new Nik("3699014503010086"),
                new Correction(Kind.REPLACE_FILE, "proposal", "proposal", "Metode belum dijelaskan."),
                new Correction(Kind.REPLACE_FILE, "ktp", "unreadable", "KTP buram."));

        meanwhile(page, () -> attach(page, "proposal"), () -> attach(page, "ktp"));

        assertThat(page.locator(".egov-files a")).hasText(new String[] {"proposal-baru.pdf", "ktp-baru.pdf"});
    }

    private static void attach(Page page, String requirement) {
        page.setInputFiles(
                "#" + requirement, new FilePayload(requirement + "-baru.pdf", "application/pdf", FilledDrafts.pdf()));
    }

    private Page atACorrection(Screens screens, Nik nik, Correction... items) {
        var somebody = people.resident(nik);
        var applicant = new Resident(somebody.id(), "Nurhayati Salim");
        var number = cases.inReview(applicant);
        cases.ask(applicant, number, items);
        return screens.desk()
                .signIn(somebody.email(), TestPeople.PASSWORD)
                .open("/permohonan/" + number + "/perbaikan")
                .page();
    }

    /** Holds the answer to the first back until the second is done, and waits until it is shown. */
    private static void meanwhile(Page page, Runnable first, Runnable second) {
        var held = new ArrayList<Route>();
        page.route(page.url(), held::add);
        page.locator("#isian").evaluate("form => { form.dataset.before = ''; }");

        first.run();
        page.waitForCondition(() -> !held.isEmpty());
        second.run();
        page.unroute(page.url());
        held.getFirst().resume();

        assertThat(page.locator("#isian[data-before]")).hasCount(0);
    }
}
