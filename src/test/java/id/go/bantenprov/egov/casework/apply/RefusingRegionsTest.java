package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer names a region that there is, whichever way it comes. */
@ApplyTest
class RefusingRegionsTest {
    private static final String START = "/permohonan/baru/surat-keterangan-penelitian";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Programs programs;

    Resident resident;
    Program program;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
        program = programs.of(resident);
    }

    @ParameterizedTest
    @CsvSource({"36.99.99.9999, 422", "36.01.01.2001, 201"})
    void a_program_names_one_that_exists(String region, int status) throws IOException {
        var uploaded =
                Program.json(program.upload("/uploads?service=PPID&requirement=ktp&name=ktp.pdf", Samples.pdf()));
        var body = """
                {"service": "PPID", "draft": "%s", "answers": {
                  "indonesian": true, "applicantType": "person", "holdingAgency": "dpupr",
                  "information": "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027",
                  "purpose": "Untuk penelitian tentang jalan di selatan", "delivery": "post", "copyFormat": "paper",
                  "address": {"region": "%s", "line": "Jalan Mawar 1"}, "ktp": [%s]}}
                """.formatted(uploaded.path("draft").asString(), region, uploaded.path("file"));

        var answer = program.send(
                "POST",
                "/applications",
                body,
                "Idempotency-Key",
                UUID.randomUUID().toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 422) assertThat(answer.body()).contains("\"address\"", "region");
    }

    @Test
    void a_page_takes_none_that_its_picker_does_not_offer_however_the_row_is_numbered() {
        var browser = browsers.of(resident);
        var draft = browser.location(browser.submit(START, START, Map.of()));
        var fields = new LinkedHashMap<>(Map.of("tampil", "locations", "revisi", "1"));
        fields.put("locations.1000.regency", "31.71");
        fields.put("locations.1000.place", "Menteng");

        assertThat(browser.submit(draft + "/locations", draft + "/locations", fields)
                        .statusCode())
                .isEqualTo(422);
    }
}
