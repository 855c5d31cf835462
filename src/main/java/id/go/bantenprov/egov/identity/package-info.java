/**
 * Who is here and what they may do: accounts of residents and staff, sign-in, roles, sessions, tokens of programs,
 * limits on trying, and the record of who looked at whose file. Every module above asks it for the acting person; what
 * that person may open is decided where the thing lies.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"web", "vault", "agency", "document"})
@NullMarked
package id.go.bantenprov.egov.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
