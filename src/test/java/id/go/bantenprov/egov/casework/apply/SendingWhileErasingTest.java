package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.Locks.awaitSomebodyWaitingFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An application is never left to an account that is gone. */
@ApplyTest
class SendingWhileErasingTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    Browser browser;

    @BeforeEach
    void sign_in() {
        resident = applicants.resident();
        browser = browsers.of(resident);
    }

    @Test
    void erasing_waits_for_what_is_being_sent_and_then_sees_it() throws Exception {
        var draft = applicants.completeDraft(resident);
        try (var hands = Executors.newFixedThreadPool(1)) {
            var erasing = transaction.execute(_ -> {
                applicants.send(resident, draft.id());
                var begun = hands.submit(this::erase);
                awaitSomebodyWaitingFor("identity.account", jdbc);
                return begun;
            });
            assertThat(erasing.get()).isEqualTo(409);
        }
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void what_is_sent_while_the_account_goes_is_not_sent() {
        var draft = applicants.completeDraft(resident);
        try (var hands = Executors.newFixedThreadPool(1)) {
            Future<HandingIn> sending = transaction.execute(_ -> {
                jdbc.sql("DELETE FROM identity.account WHERE id = :id")
                        .param("id", resident.account())
                        .update();
                var begun = hands.submit(() -> applicants.send(resident, draft.id()));
                awaitSomebodyWaitingFor("identity.account", jdbc);
                return begun;
            });
            assertThatThrownBy(sending::get).hasCauseInstanceOf(NotFound.class);
        }
        assertThat(applications()).isZero();
    }

    @RepeatedTest(5)
    void whoever_is_first_the_other_knows() throws Exception {
        var draft = applicants.completeDraft(resident);
        var together = new CyclicBarrier(2);
        Callable<Integer> erase = () -> {
            together.await();
            return erase();
        };
        try (var hands = Executors.newFixedThreadPool(2)) {
            var erasing = hands.submit(erase);
            var sending = hands.submit(() -> {
                together.await();
                return applicants.send(resident, draft.id());
            });
            var isErased = erasing.get() == 302;
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(sending::isDone);
            assertThat(applications()).isEqualTo(isErased ? 0 : 1);
        }
    }

    private int erase() {
        return browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", TestPeople.PASSWORD))
                .statusCode();
    }

    private long applications() {
        return jdbc.sql("SELECT count(*) FROM casework.application WHERE applicant = :resident")
                .param("resident", resident.account())
                .query(Long.class)
                .single();
    }
}
