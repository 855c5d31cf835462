package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Leaves a token and a passkey with an account, as a thief does who wants to come back. */
@TestComponent
public class PlantedAccess {
    private final ApiTokens tokens;
    private final Passkeys passkeys;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;
    private final Clock clock;

    PlantedAccess(
            ApiTokens tokens,
            Passkeys passkeys,
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository keys,
            Clock clock) {
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.owners = owners;
        this.keys = keys;
        this.clock = clock;
    }

    /** What is left of it. */
    public final class Left {
        private final UUID account;

        private Left(UUID account) {
            this.account = account;
        }

        public int tokens() {
            return tokens.of(account).size();
        }

        public int passkeys() {
            return passkeys.of(account).size();
        }
    }

    public Left by(UUID account) {
        var owner = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.random())
                .name(account.toString())
                .displayName("Nurhayati Salim")
                .build();
        owners.save(owner);
        keys.save(ImmutableCredentialRecord.builder()
                .credentialId(Bytes.random())
                .userEntityUserId(owner.getId())
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .label("telepon pencuri")
                .build());
        var secret = TokenSecret.fresh();
        tokens.add(
                account,
                "pencuri",
                Set.of(Scope.APPLICATIONS_READ),
                secret,
                OffsetDateTime.now(clock).plusDays(1));
        return new Left(account);
    }
}
