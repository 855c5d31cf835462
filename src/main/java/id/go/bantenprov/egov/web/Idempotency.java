package id.go.bantenprov.egov.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How the API takes {@code Idempotency-Key}: every POST that creates must carry one. */
@Configuration
public class Idempotency {
    private static final String HEADER = "Idempotency-Key";

    private final DoOnce doOnce;
    private final IdempotencyKeys keys;
    private final Problems problems;

    Idempotency(DoOnce doOnce, IdempotencyKeys keys, Problems problems) {
        this.doOnce = doOnce;
        this.keys = keys;
        this.problems = problems;
    }

    /**
     * Answers a creating request, the second time as the first.
     *
     * @param account of whoever asks; nobody meets the keys of another
     * @param body as it was read
     */
    public ResponseEntity<?> answer(
            Visitor visitor, UUID account, HttpServletRequest request, Object body, Supplier<ResponseEntity<?>> deed) {
        var key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > DoOnce.KEY_MAX) {
            return problems.problem(HttpStatus.BAD_REQUEST, "idempotency-key-required", request);
        }
        var scope = account + " " + request.getMethod() + " " + request.getRequestURI();
        return switch (doOnce.handle(visitor, new DoOnce.Command(scope, key, body), deed)) {
            case Once.Answered(var response) -> response;
            case Once.OtherBody _ ->
                problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", request);
            case Once.InProgress _ -> problems.problem(HttpStatus.CONFLICT, "idempotency-in-progress", request);
        };
    }

    @Bean
    RecurringTask<Void> forgetIdempotencyKeys() {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> keys.forgetOld());
    }
}
