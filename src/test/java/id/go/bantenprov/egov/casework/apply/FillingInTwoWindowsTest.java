package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever fills in a draft on a telephone and a computer at once loses nothing of either unseen. */
@ApplyTest
class FillingInTwoWindowsTest {
    private static final String SAVED = "Rencana dan biaya perbaikan jalan Pandeglang sampai Sumur tahun 2027";
    private static final String TYPED = "Laporan akhir pelebaran jalan Serang sampai Cilegon tahun 2025";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    SavePage savePage;

    Resident resident;
    Draft draft;

    @BeforeEach
    void the_newer_window_has_saved() {
        resident = applicants.resident();
        draft = applicants.draft(resident);
        var input = going("information", Map.of("information", List.of(SAVED)));
        savePage.handle(resident, new SavePage.Command(draft.id(), draft.revision(), List.of("information"), input));
    }

    @Test
    void a_look_of_the_older_goes_on_from_what_that_began_with() {
        assertThat(send(Map.of("lihat", "1")).body())
                .contains(TYPED, "name=\"revisi\" value=\"" + draft.revision() + "\"");
    }

    @Test
    void the_older_shows_what_was_saved_beside_what_was_typed_and_goes_on_from_that() {
        assertThat(send(Map.of()).body())
                .contains(SAVED, TYPED, "name=\"revisi\" value=\"" + (draft.revision() + 1) + "\"");
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        var page = "/permohonan/draf/" + draft.id() + "/information";
        var sent = new HashMap<>(Map.of("tampil", "information", "information", TYPED));
        sent.put("revisi", Integer.toString(draft.revision()));
        sent.putAll(fields);
        return browsers.of(resident).submit(page, page, sent);
    }
}
