package id.go.bantenprov.egov.identity;

import java.util.UUID;

/** That the owner of an account is there and has given the own password. Only {@link OwnPassword} makes one. */
public final class ProvenPresence {
    private final UUID account;

    ProvenPresence(Person person) {
        this.account = person.account();
    }

    public boolean isOf(Person person) {
        return account.equals(person.account());
    }
}
