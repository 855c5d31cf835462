package id.go.bantenprov.egov.casework.model;

import java.time.OffsetDateTime;

/** What became of revoking a result. */
public sealed interface Revoking permits Revoking.Revoked, Revoking.NoGround, Revoking.Paused, Refused {
    record Revoked(Move move) implements Revoking {}

    /** A ground of the service's list and the legal basis are duties. */
    record NoGround() implements Revoking {}

    /** The password was set by a code sent by mail a short while ago. @param until the moment from which it may be done */
    record Paused(OffsetDateTime until) implements Revoking {}
}
