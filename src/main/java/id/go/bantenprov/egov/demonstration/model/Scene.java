package id.go.bantenprov.egov.demonstration.model;

import java.time.OffsetDateTime;

/** One act of one story at its moment. */
public record Scene(OffsetDateTime at, int story, Act act) {
    Scene with(Act other) {
        return new Scene(at, story, other);
    }

    Scene at(OffsetDateTime moment) {
        return new Scene(moment, story, act);
    }
}
