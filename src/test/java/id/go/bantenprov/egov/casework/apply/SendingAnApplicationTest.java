package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.notification.Inbox;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class SendingAnApplicationTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    CaseHistory history;

    @Autowired
    Drafts drafts;

    @Autowired
    Inbox inbox;

    Resident resident;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
    }

    @Test
    void begins_the_check_and_ends_the_draft() {
        var draft = applicants.completeDraft(resident);
        var number = ((HandingIn.Submitted) applicants.send(resident, draft.id())).number();
        assertThat(applications.read(resident, number).state()).isInstanceOf(Checking.class);
        assertThat(drafts.read(resident, draft.id())).isEmpty();
    }

    @Test
    void is_stated_in_the_log_and_told_to_the_applicant() {
        var number = applicants.sent(resident);
        var entries = history.entries(applications.read(resident, number).id());
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().entry()).contains("application.received").doesNotContain(number.text());
        assertThat(inbox.unread(new Account(resident.account()))).isEqualTo(1);
    }

    @Test
    void says_what_is_missing_and_writes_nothing() {
        var draft = applicants.draft(resident);
        assertThat(applicants.send(resident, draft.id())).isInstanceOf(HandingIn.Incomplete.class);
        assertThat(drafts.read(resident, draft.id())).isPresent();
    }

    @Test
    void is_refused_to_who_may_not_have_the_service() {
        var draft = applicants.completeDraft(resident);
        drafts.save(draft.with(draft.answers().with("indonesian", new Value.Truth(false))));
        assertThat(applicants.send(resident, draft.id())).isInstanceOf(HandingIn.NotEligible.class);
    }

    @Test
    void hands_in_nothing_that_is_not_needed() {
        var draft = applicants.completeDraft(resident);
        drafts.save(draft.with(draft.answers().with("bodyName", new Value.Text("Yayasan Pesisir Lestari"))));
        var number = ((HandingIn.Submitted) applicants.send(resident, draft.id())).number();
        var answers =
                contents.open(applications.read(resident, number)).orElseThrow().answers();
        assertThat(answers.get("bodyName")).isEmpty();
        assertThat(answers.get("information")).isPresent();
    }

    @Test
    void is_nobody_elses_business() {
        var draft = applicants.completeDraft(resident);
        var stranger = applicants.resident();
        assertThatThrownBy(() -> applicants.send(stranger, draft.id())).isInstanceOf(NotFound.class);
        var number = applicants.sent(resident);
        assertThat(applications.find(stranger, number)).isEmpty();
    }
}
