package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.NotFound;

/** Mails that did not leave are shown to administrators only. */
final class Administrators {
    private Administrators() {}

    /** @throws NotFound for anybody else, as if there were no such page */
    static void require(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) throw new NotFound("mails");
    }
}
