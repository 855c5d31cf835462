package id.go.bantenprov.egov.casework.apply;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a deed there are three files at most: of a fourth its owner is told. */
@ApplyTest
class ChoosingTooManyFilesTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Drafts drafts;

    Resident resident;
    Browser browser;
    Draft draft;

    @BeforeEach
    void somebody_asks_for_a_body() {
        resident = applicants.resident();
        browser = browsers.of(resident);
        draft = applicants.draft(resident);
        drafts.save(draft.with(Answers.none().with("applicantType", new Value.Choice("body"))));
    }

    private List<String> kept() {
        return FormFiles.in(drafts.read(resident, draft.id())
                        .orElseThrow()
                        .answers()
                        .get("akta")
                        .orElse(null))
                .stream()
                .map(FileRef::name)
                .toList();
    }

    private HttpResponse<String> choose(String pressed, String... names) throws IOException {
        var page = "/permohonan/draf/" + draft.id() + "/identity";
        var revision = drafts.read(resident, draft.id()).orElseThrow().revision();
        var body = new StringBuilder();
        field(body, "_csrf", browser.token(page));
        field(body, "revisi", Integer.toString(revision));
        field(body, "tampil", "akta");
        field(body, pressed, "1");
        for (var name : names) {
            body.append("--batas\r\nContent-Disposition: form-data; name=\"akta\"; filename=\"" + name + "\"\r\n\r\n");
            body.append(new String(Samples.pdf(), ISO_8859_1)).append("\r\n");
        }
        return browser.send(browser.request(page)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofByteArray(
                        body.append("--batas--\r\n").toString().getBytes(ISO_8859_1))));
    }

    private static void field(StringBuilder body, String name, String value) {
        body.append("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    @Test
    void the_one_too_many_is_named() throws IOException {
        assertThat(choose("unggah", "satu.pdf", "dua.pdf", "tiga.pdf", "empat.pdf")
                        .body())
                .contains("empat.pdf: Berkas ini tidak disimpan, karena paling banyak 3 berkas");
    }

    @Test
    void the_others_are_kept() throws IOException {
        choose("unggah", "satu.pdf", "dua.pdf", "tiga.pdf", "empat.pdf");

        assertThat(kept()).containsExactly("satu.pdf", "dua.pdf", "tiga.pdf");
    }

    @Test
    void those_that_were_there_before_count() throws IOException {
        choose("unggah", "satu.pdf", "dua.pdf");

        assertThat(choose("unggah", "tiga.pdf", "empat.pdf").body()).contains("empat.pdf: Berkas ini tidak disimpan");
    }

    @Test
    void nobody_leaves_the_page_without_knowing() throws IOException {
        assertThat(choose("berhenti", "satu.pdf", "dua.pdf", "tiga.pdf", "empat.pdf")
                        .statusCode())
                .isEqualTo(422);
    }
}
