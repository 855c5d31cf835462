package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.model.Validity;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An application for a research letter, as a program of an applicant hands it in. */
final class ResearchLetter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DOCUMENTS = List.of("permohonan", "proposal", "taatHukum", "keabsahan", "ktp");

    private final Calls calls;
    private final byte[] document;
    private final byte[] photo;
    private final Map<String, Object> answers;

    ResearchLetter(Calls calls) throws IOException {
        this.calls = calls;
        this.document = Samples.pdf();
        this.photo = Samples.jpeg();
        this.answers = answers(calls);
    }

    private static Map<String, Object> answers(Calls calls) {
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));
        var answers = new LinkedHashMap<String, Object>();
        answers.put("scope", "banten");
        answers.put("applicantType", "person");
        answers.put("title", "Perubahan garis pantai Bayah 2000 sampai 2025");
        answers.put("fieldOfStudy", "agriculture");
        answers.put("institution", "Universitas Contoh Banten");
        answers.put("researchers", rows(Map.of("name", "Nurhayati Salim", "role", "lead")));
        answers.put("locations", rows(Map.of("regency", "36.02", "place", "Kecamatan Bayah")));
        answers.put("startDate", today.plusDays(10).toString());
        answers.put("endDate", today.plusDays(100).toString());
        answers.put("targetAgency", null);
        answers.put("truth", Map.of("agreed", true, "textHash", declaration(calls)));
        return answers;
    }

    private static Map<String, Object> rows(Map<String, String> only) {
        return Map.of("rows", List.of(only), "closed", true);
    }

    /** What is agreed to is the text as the service states it today. */
    private static String declaration(Calls calls) {
        var service = JSON.readTree(calls.make(Calls.Call.get("service", "/api/v1/services/SKP", ""))
                .body());
        var text = service.findValue("facts")
                .valueStream()
                .filter(fact -> fact.path("key").asString().equals("truth"))
                .findFirst()
                .orElseThrow()
                .path("text");
        return Validity.hash(
                new Localized(text.path("id").asString(), text.path("en").asString()));
    }

    /** Uploads its files and writes the whole application. @return the body to submit */
    String prepare(String token) {
        var filled = new LinkedHashMap<>(answers);
        var draft = "";
        for (var requirement : DOCUMENTS) draft = upload(token, draft, requirement, document, filled);
        draft = upload(token, draft, "pasfoto", photo, filled);
        return JSON.writeValueAsString(Map.of("service", "SKP", "draft", draft, "answers", filled));
    }

    private String upload(String token, String draft, String requirement, byte[] file, Map<String, Object> filled) {
        var path = "/api/v1/uploads?service=SKP&requirement=" + requirement + "&draft=" + draft;
        var body = BodyPublishers.ofByteArray(file);
        var answer = JSON.readTree(calls.make(new Calls.Call("upload", "POST", path, token, "", body))
                .body());
        filled.put(requirement, List.of(JSON.convertValue(answer.path("file"), Map.class)));
        return answer.path("draft").asString();
    }
}
