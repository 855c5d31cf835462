package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Account;

/** That the owner of an account is there and has given the own password. Only {@link OwnPassword} makes one. */
public final class ProvenPresence {
    private final Account account;

    ProvenPresence(Account account) {
        this.account = account;
    }

    public boolean isOf(Person person) {
        return account.id().equals(person.account());
    }

    /** The mark of the password that was given: another may hold by now. */
    public String passwordMark() {
        return account.passwordMark();
    }
}
