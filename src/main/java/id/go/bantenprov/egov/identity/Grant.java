package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A role given to a member of staff.
 *
 * @param unit the only unit it holds in; without one it holds in the whole agency
 */
public record Grant(Role role, AgencyCode agency, @Nullable UnitCode unit) {
    public Grant(Role role, AgencyCode agency) {
        this(role, agency, null);
    }
}
