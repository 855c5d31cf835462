package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.DoOnce;
import id.go.bantenprov.egov.web.Once;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@ApplyTest
class RepeatingARequestTest {
    @Autowired
    Applicants applicants;

    @Autowired
    DoOnce doOnce;

    final AtomicInteger done = new AtomicInteger();
    final String key = UUID.randomUUID().toString();
    Resident resident;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
    }

    @Test
    void is_answered_the_same_and_done_once() {
        var first = ask("a", this::deed);
        var second = ask("a", this::deed);
        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void replays_a_refusal_too() {
        Supplier<ResponseEntity<?>> refusal =
                () -> ResponseEntity.unprocessableContent().body(Map.of("no", done.incrementAndGet()));
        assertThat(ask("a", refusal)).isEqualTo(ask("a", refusal));
        assertThat(done).hasValue(1);
    }

    @Test
    void is_judged_anew_where_the_first_had_to_wait() {
        var wait = ask(
                "a", () -> ResponseEntity.status(429).header("Retry-After", "7").build());
        assertThat(wait)
                .isInstanceOfSatisfying(
                        Once.Answered.class,
                        answered -> assertThat(answered.response().getHeaders().getFirst("Retry-After"))
                                .isEqualTo("7"));
        ask("a", this::deed);
        assertThat(done).hasValue(1);
    }

    @Test
    void is_a_mistake_with_another_body() {
        ask("a", this::deed);
        assertThat(ask("b", this::deed)).isInstanceOf(Once.OtherBody.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void may_be_tried_again_after_a_fault_of_ours() {
        Supplier<ResponseEntity<?>> fault = () -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> ask("a", fault)).hasMessage("broken");
        assertThat(ask("a", this::deed)).isInstanceOf(Once.Answered.class);
    }

    @Test
    void is_told_that_the_first_is_still_at_work() throws Exception {
        var begun = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> ask("a", () -> {
            begun.countDown();
            await(asked);
            return deed();
        }));
        begun.await();
        assertThat(ask("a", this::deed)).isInstanceOf(Once.InProgress.class);
        asked.countDown();
        assertThat(first.get()).isInstanceOf(Once.Answered.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ResponseEntity<?> deed() {
        return ResponseEntity.status(201).eTag("\"1\"").body(Map.of("number", done.incrementAndGet()));
    }

    private Once ask(String body, Supplier<ResponseEntity<?>> deed) {
        var scope = resident.account() + " POST /api/v1/applications";
        return doOnce.handle(resident, new DoOnce.Command(scope, key, body), deed);
    }
}
