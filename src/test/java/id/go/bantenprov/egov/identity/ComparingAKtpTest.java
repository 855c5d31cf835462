package id.go.bantenprov.egov.identity;

import static id.go.bantenprov.egov.Locks.awaitSomebodyWaitingFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.NotFound;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
class ComparingAKtpTest {
    /** Of everybody whom {@link TestPeople} make. */
    private static final String NAME = "Nurhayati Salim";

    @Autowired
    ConfirmIdentity confirmIdentity;

    @Autowired
    Identities identities;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final Nik nik = new Nik("3699015002900101");

    @Test
    void a_typed_nik_is_a_claim_until_an_officer_has_seen_the_ktp() {
        var resident = people.resident(nik).id();
        assertThat(identities.isConfirmed(resident)).isFalse();
        assertThat(confirmIdentity.handle(officer(), resident, NAME)).isEqualTo(new KtpComparison.Confirmed());
        assertThat(identities.isConfirmed(resident)).isTrue();
        assertThat(confirmIdentity.handle(officer(), resident, NAME)).isEqualTo(new KtpComparison.ConfirmedBefore());
    }

    @Test
    void a_second_claimant_may_register_and_is_not_confirmed_beside_the_first() {
        var own = new Nik("3699015002900102");
        var first = people.resident(own).id();
        var second = people.resident(own).id();
        confirmIdentity.handle(officer(), first, NAME);
        assertThat(confirmIdentity.handle(officer(), second, NAME)).isEqualTo(new KtpComparison.HeldByAnother(first));
    }

    @Test
    void two_officers_at_once_confirm_one_of_two_claimants() throws Exception {
        var own = new Nik("3699015002900103");
        var first = people.resident(own).id();
        var second = people.resident(own).id();
        var officer = officer();
        try (var hands = Executors.newFixedThreadPool(1)) {
            var later = transaction.execute(_ -> {
                confirmIdentity.handle(officer, first, NAME);
                var begun = hands.submit(() -> confirmIdentity.handle(officer, second, NAME));
                awaitSomebodyWaitingFor("identity.resident", jdbc);
                return begun;
            });
            assertThat(later.get()).isEqualTo(new KtpComparison.HeldByAnother(first));
        }
    }

    @Test
    void nobody_is_confirmed_under_another_name_than_the_own() {
        var resident = people.resident(new Nik("3699015002900104")).id();
        assertThat(confirmIdentity.handle(officer(), resident, "Siti Salim")).isEqualTo(new KtpComparison.OtherName());
        assertThat(identities.isConfirmed(resident)).isFalse();
    }

    @Test
    void nobody_is_confirmed_who_is_not_there() {
        var officer = officer();
        assertThatThrownBy(() -> confirmIdentity.handle(officer, new ResidentId(UUID.randomUUID()), NAME))
                .isInstanceOf(NotFound.class);
    }

    private Officer officer() {
        return (Officer) identities.person(people.officer().id().value()).orElseThrow();
    }
}
