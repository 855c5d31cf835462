package id.go.bantenprov.egov.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class MakingATokenTest {
    @Autowired
    TestPeople people;

    @Autowired
    MakeToken makeToken;

    @Autowired
    OwnPassword ownPassword;

    Resident maker;
    ProvenPresence presence;

    @BeforeEach
    void meet() {
        maker = new Resident(people.resident().id(), "Nurhayati Salim");
        presence = ownPassword.prove(maker, TestPeople.PASSWORD).orElseThrow();
    }

    @Test
    void ends_with_as_many_as_their_owner_sees_at_once() {
        for (var i = 0; i < ApiTokens.MOST; i++) assertThat(make()).isInstanceOf(TokenMaking.Made.class);
        assertThat(make()).isInstanceOf(TokenMaking.TooMany.class);
    }

    @Test
    void ends_there_also_for_those_made_at_the_same_moment() throws InterruptedException {
        for (var i = 2; i < ApiTokens.MOST; i++) make();
        assertThat(atOnce(8)).filteredOn(TokenMaking.Made.class::isInstance).hasSize(2);
    }

    private TokenMaking make() {
        return makeToken.handle(maker, presence, new MakeToken.Command("uji", Set.of(Scope.APPLICATIONS_READ), 30));
    }

    private List<TokenMaking> atOnce(int times) throws InterruptedException {
        Callable<TokenMaking> making = this::make;
        try (var hands = Executors.newFixedThreadPool(times)) {
            return hands.invokeAll(Collections.nCopies(times, making)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
