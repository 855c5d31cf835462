package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.model.Accounts;
import java.util.UUID;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells the passkey login which accounts there are; an account's name there is its id. */
@Component
class AccountNames implements UserDetailsService {
    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        var account = accounts.find(UUID.fromString(id)).orElseThrow(() -> new UsernameNotFoundException("closed"));
        return User.withUsername(account.id().toString()).password("").roles().build();
    }
}
