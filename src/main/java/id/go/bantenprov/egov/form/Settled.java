package id.go.bantenprov.egov.form;

/** How it stands with a fact. */
public sealed interface Settled {
    record Known(Value value) implements Settled {}

    /** @param askable whether it is certain that the fact is needed; otherwise that depends on facts still missing */
    record Missing(boolean askable) implements Settled {}

    /** Not asked for, whatever was stored: its guard is false, or it is optional and was left empty. */
    record NotNeeded() implements Settled {}
}
