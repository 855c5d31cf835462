package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.model.ApplicationState;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Withdrawing;
import id.go.bantenprov.egov.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class WithdrawingAnApplicationTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    WithdrawApplication withdraw;

    @Test
    void ends_it_for_good() {
        var resident = applicants.resident();
        var number = applicants.sent(resident);
        var command = new WithdrawApplication.Command(number, 1);
        assertThat(withdraw.handle(resident, command)).isInstanceOf(Withdrawing.Withdrawn.class);
        assertThat(applications.read(resident, number).state()).isInstanceOf(ApplicationState.Withdrawn.class);
        assertThat(withdraw.handle(resident, command)).isInstanceOf(Refused.NotIn.class);
    }

    @Test
    void is_not_done_on_a_version_that_is_gone() {
        var resident = applicants.resident();
        var number = applicants.sent(resident);
        assertThat(withdraw.handle(resident, new WithdrawApplication.Command(number, 7)))
                .isInstanceOf(Refused.Stale.class);
    }

    @Test
    void is_nobody_elses_business() {
        var number = applicants.sent(applicants.resident());
        var command = new WithdrawApplication.Command(number, 1);
        var stranger = applicants.resident();
        assertThatThrownBy(() -> withdraw.handle(stranger, command)).isInstanceOf(NotFound.class);
    }
}
