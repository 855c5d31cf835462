package id.go.bantenprov.egov.identity.signin;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Compares an e-mail address and a password. It takes equally long and says the same whether the account exists or not. */
@Service
class SignIn {
    /** @param address where the request came from */
    record Command(String email, String password, String address) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final Limits limits;

    SignIn(Accounts accounts, Passwords passwords, Limits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    SignInResult handle(Command command) {
        var email = EmailAddress.parse(command.email());
        var name = email.map(EmailAddress::text).orElse(command.email());
        if (limits.take(Limit.SIGN_IN_WORK, command.address()) instanceof Taken.Wait(var seconds)) {
            return new SignInResult.Wait(seconds);
        }
        if (limits.take(Limit.SIGN_IN_ADDRESS, command.address()) instanceof Taken.Wait(var seconds)) {
            return new SignInResult.Wait(seconds);
        }
        var here = name + " " + Limits.network(command.address());
        if (limits.take(Limit.SIGN_IN_ACCOUNT, here) instanceof Taken.Wait(var seconds)) {
            return new SignInResult.Wait(seconds);
        }
        if (limits.take(Limit.SIGN_IN_ACCOUNT_ANYWHERE, name) instanceof Taken.Wait(var seconds)) {
            return new SignInResult.Wait(seconds);
        }
        var account = email.flatMap(accounts::byEmail);
        if (!matches(account, command.password())) return new SignInResult.Refused();
        limits.giveBack(Limit.SIGN_IN_ADDRESS, command.address());
        limits.giveBack(Limit.SIGN_IN_ACCOUNT, here);
        limits.giveBack(Limit.SIGN_IN_ACCOUNT_ANYWHERE, name);
        return new SignInResult.Welcome(account.orElseThrow());
    }

    private boolean matches(Optional<Account> account, String password) {
        return account.map(known -> passwords.matches(password, known.password()))
                .orElseGet(() -> passwords.matchesNobody(password));
    }
}
