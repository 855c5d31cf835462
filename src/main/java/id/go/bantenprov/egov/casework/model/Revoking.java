package id.go.bantenprov.egov.casework.model;

/** What became of revoking a result. */
public sealed interface Revoking permits Revoking.Revoked, Revoking.NoGround, Refused {
    record Revoked(Move move) implements Revoking {}

    /** A ground of the service's list and the legal basis are duties. */
    record NoGround() implements Revoking {}
}
