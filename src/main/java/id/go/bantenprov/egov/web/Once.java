package id.go.bantenprov.egov.web;

import org.springframework.http.ResponseEntity;

/** What became of a request that must not be done twice. */
public sealed interface Once {
    /** Done now, or done before and answered the same again. */
    record Answered(ResponseEntity<String> response) implements Once {}

    /** The key came before with another request. */
    record OtherBody() implements Once {}

    /** The first request with this key is still at work. */
    record InProgress() implements Once {}
}
