package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Officer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A file at the counter, on which officers work by their programs. */
abstract class FileByProgram {
    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    Programs programs;

    Officer counter;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        number = province.researchLetter(province.resident("Nurhayati Salim"));
    }

    HttpResponse<String> call(Officer officer, String method, String path, String body, String... headers) {
        return programs.of(officer).send(method, "/cases" + path, body, headers);
    }

    String version() {
        return "\"" + applications.read(counter, number).version() + "\"";
    }
}
