package id.go.bantenprov.egov.notification.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.notification.Inbox;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class ReadingTheInboxTest {
    private static final String INBOX = "/akun/kotak-masuk";
    private static final Pattern MESSAGE = Pattern.compile("href=\"(/akun/kotak-masuk/[0-9a-f-]{36})\"");

    @Autowired
    Notification notification;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Account reader;
    Browser browser;

    @BeforeEach
    void sign_in() {
        var resident = people.resident();
        reader = new Account(resident.id().value());
        browser = signIn(resident.email());
    }

    @Test
    void tells_an_officer_what_will_appear_in_it_in_words_of_its_own() {
        assertThat(signIn(people.officer().email()).get(Inbox.OF_STAFF).body())
                .contains("Kabar tentang berkas yang menunggu Anda")
                .doesNotContain("permohonan Anda");
    }

    @Test
    void shows_what_was_told_in_the_language_of_the_reader() throws Exception {
        tell("<b>BTN</b>", new Localized("Surat Penelitian", "Research letter"), 1234, LocalDate.of(2026, 12, 1));

        assertThat(get(INBOX)).contains("Perbaikan diminta untuk &lt;b&gt;BTN&lt;/b&gt;");
        assertThat(get(onlyMessage()))
                .contains("Surat Penelitian menunggu 1.234 jawaban sampai 1\u00a0Desember\u00a02026.");
        assertThat(get(onlyMessage() + "?lang=en"))
                .contains("Research letter waits for 1,234 answers until 1\u00a0December\u00a02026.");
    }

    @Test
    void marks_a_message_as_read_when_it_is_opened_and_not_before() throws Exception {
        tell("a", "b", 1, "c");
        var message = onlyMessage();
        assertThat(inbox.unread(reader)).isEqualTo(1);

        get(message);

        assertThat(inbox.unread(reader)).isZero();
        assertThat(get(INBOX)).doesNotContain("Belum dibaca");
    }

    @Test
    void marks_everything_as_read_at_once() throws Exception {
        tell("a", "b", 1, "c");
        tell("d", "e", 2, "f");

        browser.submit(INBOX, INBOX + "/terbaca", Map.of());

        assertThat(inbox.unread(reader)).isZero();
    }

    @Test
    void shows_the_newest_first_and_every_message_once_page_by_page() throws Exception {
        for (int i = 1; i <= 45; i++) tell("N%02d".formatted(i), "x", i, "y");
        var seen = new ArrayList<String>();
        var next = INBOX;
        while (next != null) {
            var page = get(next);
            Pattern.compile("untuk (N[0-9]+)").matcher(page).results().forEach(r -> seen.add(r.group(1)));
            var more = Pattern.compile("href=\"(/akun/kotak-masuk\\?after=[^\"&]+)\"")
                    .matcher(page);
            next = more.find() ? more.group(1) : null;
        }

        assertThat(seen).hasSize(45).doesNotHaveDuplicates().startsWith("N45").endsWith("N01");
    }

    @Test
    void counts_no_further_than_a_hundred() {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 101; i++) notification.tell(reader, "specimen.code", "/akun", "1");
        });

        assertThat(inbox.unread(reader)).isEqualTo(100);
    }

    @Test
    void is_counted_beside_the_name_on_every_page() throws Exception {
        assertThat(get("/akun")).contains("href=\"" + INBOX + "\"").doesNotContain("egov-tools__unread");

        tell("a", "b", 1, "c");

        assertThat(get("/akun")).contains("<strong class=\"egov-tools__unread\">1</strong>");
    }

    @Test
    void hides_the_messages_of_others() throws Exception {
        tell("a", "b", 1, "c");
        var stranger = signIn(people.resident().email());

        assertThat(stranger.get(onlyMessage()).statusCode()).isEqualTo(404);
        assertThat(inbox.unread(reader)).isEqualTo(1);
    }

    @Test
    void lies_in_the_workroom_for_staff_and_under_the_account_for_residents() throws Exception {
        var officer = signIn(people.officer().email());

        assertThat(officer.get("/kerja/kotak-masuk").statusCode()).isEqualTo(200);
        assertThat(officer.get(INBOX).statusCode()).isEqualTo(404);
        assertThat(browser.get("/kerja/kotak-masuk").statusCode()).isEqualTo(404);
    }

    @Test
    void begins_at_the_top_for_a_place_nobody_gave_out() throws Exception {
        tell("a", "b", 1, "c");

        assertThat(get(INBOX + "?after=xy")).contains("untuk a");
        assertThat(get(INBOX + "?after=1_" + UUID.randomUUID())).doesNotContain("untuk a");
    }

    private void tell(Object... arguments) {
        transaction.executeWithoutResult(
                _ -> notification.tell(reader, "specimen.correction", "/permohonan/BTN", arguments));
    }

    private Browser signIn(EmailAddress email) {
        var browser = new Browser(port);
        browser.signIn(email.text(), TestPeople.PASSWORD);
        return browser;
    }

    private String onlyMessage() throws Exception {
        var link = MESSAGE.matcher(get(INBOX));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String get(String path) throws Exception {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
