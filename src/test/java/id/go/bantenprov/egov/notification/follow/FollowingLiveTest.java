package id.go.bantenprov.egov.notification.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient.Account;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class FollowingLiveTest {
    @Autowired
    Ledger ledger;

    @Autowired
    Notification notification;

    @Autowired
    Live live;

    @Autowired
    LiveStreams streams;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    Account reader;
    Browser browser;
    final ArrayList<LiveReader> opened = new ArrayList<>();

    @BeforeEach
    void sign_in() {
        var resident = people.resident();
        reader = new Account(resident.id().value());
        browser = signIn(resident.email());
    }

    @AfterEach
    void leave() {
        opened.forEach(LiveReader::close);
    }

    @Test
    void begins_with_the_pause_before_a_new_try_and_how_far_the_reader_has_come() throws Exception {
        var stream = follow("/live?topic=specimen:open");

        assertThat(stream.answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(stream.answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(stream.next().topics()).isEmpty();
        assertThat(stream.lineWith("retry:")).isEqualTo("5000");
    }

    @Test
    void hears_what_a_deed_touched_after_it_committed_and_nothing_else() throws Exception {
        var stream = follow("/live?topic=specimen:open");
        var begun = stream.next();

        touch("specimen:closed");
        touch("specimen:open");

        var change = stream.next();
        assertThat(change.topics()).containsExactly("specimen:open");
        assertThat(change.version()).isGreaterThan(begun.version());
    }

    @Test
    void hears_of_the_own_inbox_without_naming_the_account() throws Exception {
        var stream = follow("/live?topic=inbox");
        stream.next();

        transaction.executeWithoutResult(_ -> notification.tell(reader, "specimen.code", "/akun", "1"));

        assertThat(stream.next().topics()).containsExactly("inbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic=specimen:somebody-else",
                "topic=specimen:open&topic=specimen:somebody-else",
                "topic=inbox:01890000-0000-7000-8000-000000000000",
                "topic=nobody-knows-this",
                "topic=unknownkind",
                "topic=a%0Ab",
                "topic=",
                "seen=1"
            })
    void refuses_what_is_no_topic_or_not_for_this_person(String query) throws Exception {
        assertThat(browser.get("/live?" + query).statusCode()).isBetween(400, 404);
    }

    @Test
    void refuses_an_inbox_to_nobody() throws Exception {
        assertThat(new Browser(port).get("/live?topic=inbox").statusCode()).isEqualTo(404);
    }

    @Test
    void hears_on_a_new_connection_what_it_missed_in_between() throws Exception {
        var before = follow("/live?topic=specimen:open&topic=specimen:" + reader.id());
        before.next();
        touch("specimen:open");
        var seen = before.next().version();
        before.close();
        touch("specimen:" + reader.id());
        waitUntilHeard(seen + 1);

        var again = open(request(browser, "/live?seen=0&topic=specimen:open&topic=specimen:" + reader.id())
                .header("Last-Event-ID", Long.toString(seen)));

        assertThat(again.next().topics()).containsExactly("specimen:" + reader.id());
    }

    @Test
    void hears_what_happened_between_the_making_of_the_page_and_the_stream() throws Exception {
        touch("specimen:open");
        var made = follow("/live?topic=specimen:open").next().version();
        touch("specimen:open");
        waitUntilHeard(made + 1);

        assertThat(follow("/live?topic=specimen:open&seen=" + made).next().topics())
                .containsExactly("specimen:open");
        assertThat(follow("/live?topic=specimen:open&seen=" + live.version())
                        .next()
                        .topics())
                .isEmpty();
    }

    @Test
    void goes_on_after_the_database_cut_the_line() throws Exception {
        var stream = follow("/live?topic=specimen:open");
        stream.next();

        jdbc.sql("""
                        SELECT count(pg_terminate_backend(pid))
                          FROM pg_stat_activity
                         WHERE application_name = 'banten-egov listener'
                        """).query(Long.class).single();

        assertThat(stream.next().topics()).as("everything may have changed").containsExactly("specimen:open");
        touch("specimen:open");
        assertThat(stream.next().topics()).containsExactly("specimen:open");
    }

    @Test
    void leafing_through_many_pages_never_ends_in_a_refusal() throws Exception {
        for (int i = 0; i < 12; i++) {
            var stream = follow("/live?topic=specimen:open");

            assertThat(stream.answer.statusCode()).isEqualTo(200);
            stream.next();
        }
    }

    private Browser signIn(EmailAddress email) {
        var browser = new Browser(port);
        browser.signIn(email.text(), TestPeople.PASSWORD);
        return browser;
    }

    private LiveReader follow(String path) throws Exception {
        return open(request(browser, path));
    }

    private LiveReader open(HttpRequest.Builder request) throws Exception {
        var stream = new LiveReader(request.build());
        opened.add(stream);
        return stream;
    }

    private static HttpRequest.Builder request(Browser browser, String path) {
        return browser.request(path)
                .header("Cookie", "SESSION=" + browser.cookie("SESSION").orElseThrow());
    }

    private void touch(String topic) {
        transaction.executeWithoutResult(_ -> ledger.touch(topic));
    }

    private void waitUntilHeard(long version) {
        while (live.version() < version) Thread.onSpinWait();
    }
}
