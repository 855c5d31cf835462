package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads the person of a session at every request that asks, so that a role taken away, an account closed or a new
 * password counts at once. The session itself keeps only the account and the mark of the password it was opened under.
 */
@Component
class SessionPersons implements SecurityContextRepository {
    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;

    SessionPersons(People people, Accounts accounts, Sessions sessions) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> read(request));
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    private SecurityContext read(HttpServletRequest request) {
        return Sessions.signedIn(request)
                .flatMap(person -> people.findUnder(person.account(), person.passwordMark()))
                .map(person -> new SecurityContextImpl(new PersonAuthentication(person, null)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Called when a passkey has signed somebody in; the authentication's name is the account. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.isAuthenticated()) {
            accounts.find(UUID.fromString(authentication.getName()))
                    .ifPresent(account -> sessions.begin(account, request, response));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Sessions.signedIn(request).isPresent();
    }

    /** The context of one request, read when first asked for. */
    private static final class Deferred implements DeferredSecurityContext {
        private final SingletonSupplier<SecurityContext> context;

        Deferred(Supplier<SecurityContext> context) {
            this.context = SingletonSupplier.of(context);
        }

        @Override
        public SecurityContext get() {
            return context.obtain();
        }

        /** Always false: nothing is ever written back of itself. */
        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
