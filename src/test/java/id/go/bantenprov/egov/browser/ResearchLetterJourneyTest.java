package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.document.Conformance;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A research letter from the first question to the signed document, as everybody involved does it. */
@BrowserTest
class ResearchLetterJourneyTest {
    private static final Pattern NOT_YET_PROVEN = Pattern.compile("\"proof\"\\s*:\\s*null");

    private static final String SERVICE = "/layanan/surat-keterangan-penelitian";
    private static final String BEGIN = "/permohonan/baru/surat-keterangan-penelitian";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Team team;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    @Test
    void a_resident_applies_on_a_phone_and_receives_a_letter_that_anybody_can_check(
            Screens screens, @TempDir Path folder) throws Exception {
        var resident = people.resident(new Nik("3699014503010005")).email();
        var phone = screens.of(resident, TestPeople.PASSWORD, Screens.PHONE)
                .open(SERVICE)
                .inspect();
        phone.page().locator("a[href='" + BEGIN + "']").first().click();

        var number = apply(phone);
        phone.open("/permohonan/" + number);
        assertThat(phone.page().locator("#permohonan")).containsText("Sedang diperiksa");

        declareComplete(screens, number);
        agree(screens, number);
        askForACorrection(screens, number);
        seeItArriveLive(phone);
        correct(phone, number);
        approve(screens, number);
        sign(screens, number);

        assertThat(phone.page().locator("a[href$='/hasil']")).isVisible();
        var verification =
                phone.page().locator("a[href*='/verifikasi/']").first().getAttribute("href");
        var letter = download(phone, folder);
        assertThat(Conformance.faults(Files.readAllBytes(letter), "2a")).isEmpty();
        compare(screens.phone().open(verification), letter, "ok");
        compare(screens.phone().open(verification), withOneByteChanged(letter), "late");
        checkTheReceipt(phone, number, folder);
    }

    private String apply(Screen screen) {
        var form = new ResearchLetterForm(screen.page(), new Hand.Pointer(screen.page()), LocalDate.now(clock));
        form.fill();
        screen.inspect();
        form.send();
        screen.inspect();
        return screen.page().locator(".govuk-panel .egov-code").textContent();
    }

    private Desk desk(Screens screens, Seat seat) {
        team.in(seat);
        return new Desk(screens.of(seat.email(), TestPeople.PASSWORD, Screens.DESK));
    }

    private void declareComplete(Screens screens, String number) {
        desk(screens, Seat.COUNTER)
                .take(number)
                .choose("lengkap", "lengkap")
                .send("lengkap")
                .done();
    }

    private void agree(Screens screens, String number) {
        desk(screens, Seat.ASSESSOR)
                .take(number)
                .choose("penilaian", "penilaian")
                .pick("view", "AGREE")
                .send("penilaian")
                .done();
    }

    private void askForACorrection(Screens screens, String number) {
        desk(screens, Seat.REVIEWER)
                .take(number)
                .choose("koreksi", "koreksi")
                .ask("REPLACE_FILE-proposal", "proposal", "Metode penelitian belum dijelaskan.")
                .send("koreksi")
                .done();
    }

    /** Nobody touches the phone: the page shows by itself that it is the resident's turn. */
    private static void seeItArriveLive(Screen phone) {
        assertThat(phone.page().locator("#permohonan a[href$='/perbaikan']")).isVisible();
        phone.inspect();
    }

    /** The proposal can be replaced; nothing else can be changed. */
    private void correct(Screen phone, String number) {
        phone.page().locator("#permohonan a[href$='/perbaikan']").click();
        phone.inspect();
        assertThat(phone.page().locator("#isian input[type=file]").count()).isEqualTo(1);
        assertThat(phone.page()
                        .locator("#isian input[type=text], #isian select")
                        .count())
                .isZero();
        new ResearchLetterForm(phone.page(), new Hand.Pointer(phone.page()), LocalDate.now(clock))
                .attachOne("proposal");
        phone.page().locator(ResearchLetterForm.SAVE).click();
        phone.page().waitForURL(url -> url.endsWith("/permohonan/" + number));
        assertThat(phone.page().locator("#permohonan")).containsText("Sedang diperiksa");
    }

    private void approve(Screens screens, String number) {
        desk(screens, Seat.REVIEWER)
                .take(number)
                .choose("persetujuan", "persetujuan")
                .pick("outcome", "GRANTED")
                .send("persetujuan")
                .done();
        desk(screens, Seat.DIVISION_HEAD)
                .take(number)
                .choose("persetujuan", "persetujuan")
                .send("persetujuan")
                .done();
    }

    private void sign(Screens screens, String number) {
        var head = desk(screens, Seat.AGENCY_HEAD).screen();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            head.open("/kerja/permohonan/" + number + "/tanda-tangan");
            return head.page().locator("#password").count() == 1;
        });
        head.inspect();
        head.page().locator("#password").fill(TestPeople.PASSWORD);
        head.page().locator("form[action$='/tanda-tangan'] button").click();
        head.page().waitForURL(url -> !url.endsWith("/tanda-tangan"));
    }

    private static Path download(Screen screen, Path folder) {
        var letter = folder.resolve("surat.pdf");
        screen.page()
                .waitForDownload(
                        () -> screen.page().locator("a[href$='/hasil']").click())
                .saveAs(letter);
        return letter;
    }

    @Test
    void a_tool_of_others_trusts_the_signature_of_a_letter(Screens screens, @TempDir Path folder) {
        assumeTrue(Outsider.hasItsTools(), "poppler-utils and libnss3-tools are installed");
        var account = people.resident(new Nik("3699014503010051"));
        var number = cases.issued(new Resident(account.id(), "Nurhayati Salim"));
        var phone = screens.of(account.email(), TestPeople.PASSWORD, Screens.PHONE);

        var letter = download(phone.open("/permohonan/" + number), folder);

        assertThat(new Outsider(folder, "http://localhost:" + port).pdfsig(letter))
                .contains("Signature is Valid", "Total document signed", "Certificate is Trusted");
    }

    private static Path withOneByteChanged(Path letter) throws Exception {
        var bytes = Files.readAllBytes(letter);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(letter.resolveSibling("salinan.pdf"), bytes);
    }

    private static void compare(Screen stranger, Path copy, String tone) {
        stranger.inspect();
        stranger.page().locator("input[name='surat']").setInputFiles(copy);
        stranger.page().locator("form[enctype] button").click();
        assertThat(stranger.page().locator(".egov-notice[role='status'].egov-notice--" + tone))
                .isVisible();
        stranger.inspect();
    }

    private void checkTheReceipt(Screen screen, String number, Path folder) throws Exception {
        var receipt = folder.resolve("tanda-terima.json");
        Files.write(receipt, provenReceipt(screen, number));
        assertThat(new Outsider(folder, "http://localhost:" + port).verifyReceipt(receipt))
                .contains("All is right");
    }

    /** The proof of the youngest entry follows with the next checkpoint. */
    private static byte[] provenReceipt(Screen screen, String number) {
        var address = "/permohonan/" + number + "/tanda-terima.json";
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> screen.page().request().get(address),
                        answer -> !NOT_YET_PROVEN.matcher(answer.text()).find())
                .body();
    }

    @Test
    void a_resident_applies_by_keyboard_alone_and_without_scripts(Screens screens) {
        var resident = people.resident(new Nik("3699014503010006")).email();
        var phone = screens.phoneWithoutScripts();
        signInByKeyboard(phone, resident);
        phone.open(BEGIN);

        var form = new ResearchLetterForm(phone.page(), new Hand.Keyboard(phone.page()), LocalDate.now(clock));
        form.fill();
        form.send();

        assertThat(phone.page().locator(".govuk-panel .egov-code")).containsText("BTN-");
    }

    private static void signInByKeyboard(Screen screen, EmailAddress person) {
        var hand = new Hand.Keyboard(screen.open("/masuk").page());
        hand.type("#email", person.text());
        hand.type("#password", TestPeople.PASSWORD);
        hand.press("form[action='/masuk'] button");
        screen.page().waitForURL(url -> !url.contains("/masuk"));
    }

    @Test
    void a_session_that_ends_in_mid_form_loses_nothing_typed(Screens screens) {
        var resident = people.resident(new Nik("3699014503010007")).email();
        var screen = screens.desk().signIn(resident, TestPeople.PASSWORD).open(BEGIN);
        begin(screen.page());
        screen.page().locator("input[name='scope'][value='banten']").check();

        screen.loseSession();
        screen.page().locator(ResearchLetterForm.SAVE).click();
        screen.page().locator("#email").fill(resident.text());
        screen.page().locator("#password").fill(TestPeople.PASSWORD);
        screen.page().locator("form[action='/masuk'] button").click();

        assertThat(screen.page().getByText("Hanya di wilayah Provinsi Banten").first())
                .isVisible();
    }

    private static void begin(Page page) {
        page.locator("main form[action^='/permohonan/baru/'] button").click();
        page.waitForURL("**/place");
    }
}
