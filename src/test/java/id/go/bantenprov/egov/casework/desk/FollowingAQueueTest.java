package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stream tells an officer when a queue changes, and nobody else how busy an office is. */
@CaseworkTest
class FollowingAQueueTest {
    private static final String COUNTER = "queue:dpmptsp.loket";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @LocalServerPort
    int port;

    @Test
    void is_for_who_works_in_the_unit() throws Exception {
        assertThat(follow(province.officer("Asep Mulyana", "dpmptsp.loket"), COUNTER))
                .isEqualTo(200);
    }

    @Test
    void is_for_who_holds_the_position() throws Exception {
        var head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        assertThat(follow(head, "queue:dpmptsp.kepala")).isEqualTo(200);
    }

    @Test
    void is_not_for_officers_of_other_units_nor_of_other_agencies() throws Exception {
        assertThat(follow(province.officer("Ratna Dewi", "dpmptsp.perizinan"), COUNTER))
                .isEqualTo(404);
        assertThat(follow(province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan"), COUNTER))
                .isEqualTo(404);
    }

    @Test
    void is_not_for_who_inspects_governs_or_administers() throws Exception {
        for (var role :
                Stream.of(Role.INSPECTOR, Role.LEADERSHIP, Role.ADMINISTRATOR).toList())
            assertThat(follow(province.staff("Nining Kurnia", role, "dpmptsp"), COUNTER))
                    .isEqualTo(404);
    }

    @Test
    void is_not_for_residents_nor_for_strangers() throws Exception {
        assertThat(follow(province.resident("Nurhayati Salim"), COUNTER)).isEqualTo(404);
        assertThat(status(new Browser(port), COUNTER)).isEqualTo(404);
    }

    @Test
    void one_topic_that_may_not_be_followed_closes_the_whole_stream() throws Exception {
        var counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        assertThat(follow(counter, COUNTER + "&topic=queue:dpmptsp.perizinan")).isEqualTo(404);
        assertThat(follow(counter, "queue")).isEqualTo(404);
    }

    private int follow(Person person, String topics) throws Exception {
        var browser = browsers.of(person);
        return status(browser, topics);
    }

    /** Only how the stream begins: one that is open never ends. */
    private int status(Browser browser, String topics) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/live?topic=" + topics);
        var request = HttpRequest.newBuilder(address)
                .header("Cookie", "SESSION=" + browser.cookie("SESSION").orElse(""))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            client.shutdownNow();
            return answer.statusCode();
        }
    }
}
