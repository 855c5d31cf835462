package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ExtendingByProgramTest {
    @Autowired
    Province province;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    @Autowired
    Programs programs;

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
        return programs.of(requests.signer(), Scope.CASES_DECIDE)
                .send(
                        "POST",
                        "/cases/" + number + "/extension",
                        "{\"reason\": \"Dokumennya tersebar.\"}",
                        "If-Match",
                        "\"" + applications.read(applicant, number).version() + "\"",
                        "Idempotency-Key",
                        "perpanjangan-" + number);
    }
}
