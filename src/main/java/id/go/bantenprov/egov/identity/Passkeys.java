package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Formats;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of accounts. A passkey knows an account by its id, never by name or address. */
@Component
public class Passkeys {
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
        this.owners = owners;
        this.keys = keys;
    }

    /** Readies an account for its first passkey: the device will show this person's name. */
    public void welcome(Person person) {
        if (owners.findByUsername(person.account().toString()) != null) return;
        owners.save(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.random())
                .name(person.account().toString())
                .displayName(person.name())
                .build());
    }

    public List<Passkey> of(UUID account) {
        var owner = owners.findByUsername(account.toString());
        return owner == null
                ? List.of()
                : keys.findByUserId(owner.getId()).stream()
                        .map(Passkeys::passkey)
                        .toList();
    }

    private static Passkey passkey(CredentialRecord key) {
        return new Passkey(
                key.getCredentialId().toBase64UrlString(),
                key.getLabel(),
                OffsetDateTime.ofInstant(key.getCreated(), Formats.ZONE),
                OffsetDateTime.ofInstant(key.getLastUsed(), Formats.ZONE));
    }

    /** Removes a passkey of this account; another's or an unknown one stays. */
    public void remove(UUID account, String id) {
        var owner = owners.findByUsername(account.toString());
        if (owner == null) return;
        keys.findByUserId(owner.getId()).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(key -> key.toBase64UrlString().equals(id))
                .forEach(keys::delete);
    }

    /** Forgets an account with all its passkeys. */
    public void forget(UUID account) {
        PublicKeyCredentialUserEntity owner = owners.findByUsername(account.toString());
        if (owner == null) return;
        keys.findByUserId(owner.getId()).forEach(key -> keys.delete(key.getCredentialId()));
        owners.delete(owner.getId());
    }
}
