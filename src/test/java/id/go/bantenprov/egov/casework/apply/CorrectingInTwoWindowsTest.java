package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHICH_ROAD;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHOLE_CARD;
import static id.go.bantenprov.egov.casework.apply.Applicants.bringing;
import static id.go.bantenprov.egov.casework.apply.Applicants.given;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static id.go.bantenprov.egov.casework.apply.Applicants.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever corrects on a telephone and a computer at once loses nothing of either unseen. */
@ApplyTest
class CorrectingInTwoWindowsTest {
    private static final String SAVED = "Rencana dan biaya perbaikan jalan Pandeglang sampai Sumur tahun 2027";
    private static final String TYPED = "Laporan akhir pelebaran jalan Serang sampai Cilegon tahun 2025";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    OpenCorrections corrections;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void somethingIsAsked() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        applicants.haveToCorrect(number, WHICH_ROAD, WHOLE_CARD, WHAT_FOR);
    }

    @Test
    void the_older_window_writes_nothing_over_the_newer() {
        save(0, SAVED);
        assertThat(save(0, TYPED)).isInstanceOf(CorrectionSaving.Stale.class);
        assertThat(stored().answers().get("information")).isEqualTo(Optional.of(given(new Value.Text(SAVED))));
    }

    @Test
    void the_older_window_writes_no_explanation_over_the_newer() {
        explain(0, "Untuk skripsi saya");
        assertThat(explain(0, "Untuk tesis saya")).isInstanceOf(CorrectionSaving.Stale.class);
        assertThat(stored().explanations()).containsEntry("1", "Untuk skripsi saya");
    }

    @Test
    void the_same_typed_in_both_is_no_conflict() {
        save(0, SAVED);
        assertThat(save(0, SAVED)).isInstanceOf(CorrectionSaving.Saved.class);
    }

    @Test
    void a_window_that_goes_on_from_what_it_saved_is_no_conflict() {
        var first = (CorrectionSaving.Saved) save(0, SAVED);
        var next = save(first.correction().draft().revision(), TYPED);
        assertThat(next).isInstanceOf(CorrectionSaving.Saved.class);
    }

    @Test
    void the_older_window_shows_what_was_saved_beside_what_was_typed() {
        save(0, SAVED);
        var answer = post(0, "Untuk tesis saya");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Isian ini berubah di tempat lain", SAVED, TYPED, "Untuk tesis saya");
    }

    @Test
    void a_file_of_the_older_window_is_to_be_chosen_again() {
        save(0, SAVED);
        var late = bringing("ktp", applicants.file(applicants.draft(resident), "ktp"));
        var stale = (CorrectionSaving.Stale)
                saveCorrection.handle(resident, new SaveCorrection.Command(number, 0, late, Map.of()));
        assertThat(stale.typed().draft().answers().get("ktp"))
                .isEqualTo(stored().answers().get("ktp"));
        assertThat(stale.input().refused().get("ktp").getFirst().why()).isEqualTo(new Refusal.Stale());
    }

    @Test
    void what_was_typed_is_kept_once_it_is_sent_again() {
        save(0, SAVED);
        assertThat(post(0, "Untuk tesis saya").body()).contains("name=\"revisi\" value=\"1\"");
        assertThat(post(1, "Untuk tesis saya").statusCode()).isLessThan(400);
        assertThat(stored().explanations()).containsEntry("1", "Untuk tesis saya");
    }

    @Test
    void a_look_of_the_older_window_goes_on_from_what_that_began_with() {
        save(0, SAVED);
        assertThat(look(2, 0).body()).contains("name=\"revisi\" value=\"0\"");
    }

    @Test
    void a_look_goes_on_from_the_request_that_its_window_began_with() {
        applicants.haveToCorrectInstead(number, 2, WHICH_ROAD, WHAT_FOR);
        assertThat(look(2, 0).body()).contains("name=\"versi\" value=\"2\"");
    }

    @Test
    void a_page_with_a_mistake_goes_on_from_the_request_that_it_began_with() {
        applicants.haveToCorrectInstead(number, 2, WHICH_ROAD, WHAT_FOR);
        assertThat(send(2, 0, Map.of("information", "pendek")).body())
                .contains("name=\"versi\" value=\"2\"", "name=\"revisi\" value=\"1\"");
    }

    @Test
    void the_older_window_goes_on_from_the_request_that_it_began_with() {
        applicants.haveToCorrectInstead(number, 2, WHICH_ROAD, WHAT_FOR);
        save(0, SAVED);
        assertThat(send(2, 0, Map.of("berhenti", "1")).body()).contains("name=\"versi\" value=\"2\"");
    }

    @Test
    void whoever_was_asked_anew_meanwhile_is_told_so_before_anything_is_sent() {
        applicants.haveToCorrectInstead(number, 2, WHICH_ROAD, WHAT_FOR);
        assertThat(send(2, 0, Map.of()).body()).contains("Permohonan ini berubah", "name=\"versi\" value=\"4\"");
    }

    private CorrectionDraft stored() {
        return corrections.of(applications.read(resident, number)).orElseThrow().draft();
    }

    private CorrectionSaving save(int revision, String typed) {
        var input = going("information", Map.of("information", List.of(typed)));
        return saveCorrection.handle(resident, new SaveCorrection.Command(number, revision, input, Map.of()));
    }

    private CorrectionSaving explain(int revision, String text) {
        return saveCorrection.handle(
                resident, new SaveCorrection.Command(number, revision, nothing(), Map.of("1", text)));
    }

    /** Keeps it without sending. */
    private HttpResponse<String> post(int revision, String explanation) {
        return send(2, revision, Map.of("penjelasan-1", explanation, "berhenti", "1"));
    }

    private HttpResponse<String> look(int version, int revision) {
        return send(version, revision, Map.of("lihat", "1"));
    }

    /** The page as it began, with this in it. */
    private HttpResponse<String> send(int version, int revision, Map<String, String> fields) {
        var page = "/permohonan/" + number + "/perbaikan";
        var sent = new HashMap<>(Map.of("tampil", "information", "information", TYPED, "penjelasan-1", "Skripsi"));
        sent.put("versi", Integer.toString(version));
        sent.put("revisi", Integer.toString(revision));
        sent.putAll(fields);
        return browsers.of(resident).submit(page, page, sent);
    }
}
