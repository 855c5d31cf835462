package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Visitor;
import java.util.UUID;

/**
 * The acting person of a request or deed. It is read anew for every request, so that a right taken away is gone at
 * once. Controllers take a {@link Resident}, an {@link Officer}, a {@code Person} or an {@code Optional} of them as a
 * parameter: the wrong kind of person gets 404, nobody at all is asked to sign in.
 */
public sealed interface Person extends Visitor permits Resident, Officer {
    /** The account this person signs in with. */
    UUID account();

    String name();

    @Override
    default String displayName() {
        return name();
    }
}
