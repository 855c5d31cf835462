package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.ActingToken;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.Scoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** The person of a request, as Spring Security carries it. Lives for one request and is never stored. */
final class PersonAuthentication extends AbstractAuthenticationToken {
    static final String RESIDENT = "RESIDENT";
    static final String STAFF = "STAFF";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final transient Person person;

    /** @param token the token the person acts by; none in a session */
    PersonAuthentication(Person person, @Nullable ActingToken token) {
        super(authorities(person));
        this.person = person;
        setDetails(token);
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Person person) {
        var names = new ArrayList<String>();
        switch (person) {
            case Resident _ -> names.add(RESIDENT);
            case Officer officer -> {
                names.add(STAFF);
                if (officer.has(Role.ADMINISTRATOR)) names.add(ADMINISTRATOR);
            }
        }
        return AuthorityUtils.createAuthorityList(names);
    }

    /** @return whether the person acts without a token, or by one that holds this scope */
    boolean mayUse(@Nullable Scoped needed) {
        return !(getDetails() instanceof ActingToken token)
                || (needed != null && token.scopes().contains(needed.value()));
    }

    @Override
    public String getName() {
        return person.account().toString();
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
