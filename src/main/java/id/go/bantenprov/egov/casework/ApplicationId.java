package id.go.bantenprov.egov.casework;

import java.util.UUID;

/** The inner key of an application; it stands in no address. */
public record ApplicationId(UUID value) {
    /** Where a walk through all applications in the order of their ids begins. */
    public static final ApplicationId BEFORE_ALL = new ApplicationId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
