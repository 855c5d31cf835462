package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Staff;
import org.springframework.stereotype.Service;

/** Gives roles to staff and takes them away. Either counts from that person's next request on. */
@Service
public class Roles {
    private final Staff staff;

    Roles(Staff staff) {
        this.staff = staff;
    }

    /** A role already held stays as it is. */
    public void give(StaffId id, Grant grant) {
        staff.grant(id, grant);
    }

    public void take(StaffId id, Grant grant) {
        staff.revoke(id, grant);
    }
}
