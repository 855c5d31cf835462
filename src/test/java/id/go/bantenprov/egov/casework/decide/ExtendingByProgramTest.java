package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ExtendingByProgramTest {
    @Autowired
    Province province;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void answers_with_the_day_of_the_promise_whoever_has_the_file() {
        var applicant = province.resident("Nurhayati Salim");
        var number = requests.toBeFound(applicant);

        var answer = extend(applicant, number);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var promise =
                (PromiseClock.Running) applications.read(applicant, number).promise();
        assertThat(answer.body()).contains("\"due\":\"" + promise.due() + "\"");
    }

    private HttpResponse<String> extend(Resident applicant, ApplicationNumber number) {
        var signer = requests.signer();
        var secret = TokenSecret.fresh();
        tokens.add(
                signer.account(),
                "uji",
                Set.of(Scope.CASES_DECIDE),
                secret,
                OffsetDateTime.now(clock).plusDays(1));
        var browser = new Browser(port);
        return browser.send(browser.request("/api/v1/cases/" + number + "/extension")
                .header("Authorization", "Bearer " + secret.text())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + applications.read(applicant, number).version() + "\"")
                .header("Idempotency-Key", "perpanjangan-" + number)
                .POST(BodyPublishers.ofString("{\"reason\": \"Dokumennya tersebar.\"}")));
    }
}
