package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class RenewingADraftTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Drafts drafts;

    @Autowired
    RenewDraft renewDraft;

    @Test
    void a_draft_of_the_version_in_force_stays_as_it_is() {
        var resident = applicants.resident();
        var draft = applicants.completeDraft(resident);

        renewDraft.handle(resident, draft.id());

        var renewed = drafts.read(resident, draft.id()).orElseThrow();
        assertThat(renewed.answers()).isEqualTo(draft.answers());
        assertThat(renewed.revision()).isEqualTo(draft.revision());
    }

    @Test
    void nobody_renews_the_draft_of_another() {
        var draft = applicants.completeDraft(applicants.resident());
        var stranger = applicants.resident();

        assertThatThrownBy(() -> renewDraft.handle(stranger, draft.id())).isInstanceOf(NotFound.class);
    }
}
