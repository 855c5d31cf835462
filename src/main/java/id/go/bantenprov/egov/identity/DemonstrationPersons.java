package id.go.bantenprov.egov.identity;

import java.util.List;

/** The invented persons of a demonstration. The module that makes them says who they are; the sign-in page shows them. */
public interface DemonstrationPersons {
    /** In the order they are shown. */
    List<DemonstrationPerson> all();

    /** The one password of this installation's invented persons. */
    String password();
}
