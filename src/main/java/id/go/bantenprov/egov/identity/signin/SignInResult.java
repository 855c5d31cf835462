package id.go.bantenprov.egov.identity.signin;

import id.go.bantenprov.egov.identity.model.Account;

/** What became of trying to sign in. Refused says no more: whether the address or the password was wrong is a secret. */
sealed interface SignInResult {
    record Welcome(Account account) implements SignInResult {}

    record Refused() implements SignInResult {}

    /** Too many tries. @param seconds until the next one counts */
    record Wait(int seconds) implements SignInResult {}
}
