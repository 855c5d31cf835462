package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.Locks.awaitSomebodyWaitingFor;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One draft becomes one application, and whoever pressed the button twice is led to it. */
@ApplyTest
class PressingTwiceTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    Draft draft;

    @BeforeEach
    void fill_in() {
        resident = applicants.resident();
        draft = applicants.completeDraft(resident);
    }

    @Test
    void makes_one_application_however_fast() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<HandingIn> press = () -> {
            together.await();
            return applicants.send(resident, draft.id());
        };
        List<HandingIn> outcomes;
        try (var hands = Executors.newFixedThreadPool(2)) {
            outcomes = hands.invokeAll(List.of(press, press)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(HandingIn.Submitted.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(HandingIn.AlreadySubmitted.class);
    }

    @Test
    void leads_to_what_was_sent_by_the_first_press_while_the_second_was_on_its_way() throws Exception {
        var browser = browsers.of(resident);
        var page = "/permohonan/draf/" + draft.id() + "/periksa";
        try (var hands = Executors.newFixedThreadPool(1)) {
            var second = transaction.execute(_ -> {
                applicants.send(resident, draft.id());
                var pressed = hands.submit(() -> browser.submit(page, page, Map.of("revisi", "2")));
                awaitSomebodyWaitingFor("casework.draft", jdbc);
                return pressed;
            });
            assertThat(browser.location(second.get())).endsWith("/terkirim");
        }
    }
}
