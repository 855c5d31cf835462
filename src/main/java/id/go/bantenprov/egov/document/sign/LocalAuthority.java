package id.go.bantenprov.egov.document.sign;

import id.go.bantenprov.egov.document.Signatory;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Uuid7;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The certificate authority of this installation, made on first use. It vouches for nothing outside: whoever trusts its
 * certificate trusts this installation. Private keys never lie open but in the memory of the call that uses them.
 */
@Component
class LocalAuthority {
    private static final int YEARS = 20;
    private static final String OWN_KEY = "document.authority/private_key";

    /** A certificate and the key that it is about. */
    record Identity(X509Certificate certificate, PrivateKey privateKey) {}

    private final Signers signers;
    private final Vault vault;
    private final EgovSettings settings;
    private final Clock clock;

    LocalAuthority(Signers signers, Vault vault, EgovSettings settings, Clock clock) {
        this.signers = signers;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    X509Certificate certificate() {
        return own().certificate();
    }

    /** @return a list signed now, valid for seven days (DER) */
    byte[] revocationList() {
        var own = own();
        return Certificates.emptyRevocationList(own.certificate(), own.privateKey(), clock.instant());
    }

    /** Finds the signatory's certificate and key, or makes them. */
    Identity identityOf(Signatory signatory) {
        var row = signers.find(signatory).orElseGet(() -> {
            signers.add(signatory, newSigner(signatory));
            return signers.find(signatory).orElseThrow();
        });
        return open(row.certificate(), row.privateKey(), "document.signer/private_key/" + row.id());
    }

    private Signers.SignerRow newSigner(Signatory signatory) {
        var own = own();
        var keys = Keys.generate();
        var id = Uuid7.next(clock);
        var certificate = Certificates.ofSigner(
                signatory,
                keys.getPublic(),
                own.certificate(),
                own.privateKey(),
                settings.baseUrl() + CertificatePages.REVOCATION_LIST);
        var sealed = vault.seal(keys.getPrivate().getEncoded(), "document.signer/private_key/" + id);
        return new Signers.SignerRow(id, certificate, sealed.bytes());
    }

    private Identity own() {
        var row = signers.authority().orElseGet(() -> {
            signers.begin(newAuthority());
            return signers.authority().orElseThrow();
        });
        return open(row.certificate(), row.privateKey(), OWN_KEY);
    }

    private Signers.AuthorityRow newAuthority() {
        var kind = settings.demo() ? "Demonstrasi" : "Lokal";
        var name = Certificates.authorityName("Otoritas Sertifikat " + kind + " Banten e-Gov");
        var keys = Keys.generate();
        var certificate = Certificates.ofAuthority(name, validity(), keys.getPublic(), keys.getPrivate());
        return new Signers.AuthorityRow(
                certificate, vault.seal(keys.getPrivate().getEncoded(), OWN_KEY).bytes());
    }

    /** From the year before, since the demonstration signs in the past. */
    private Certificates.Validity validity() {
        var first = LocalDate.now(clock).withDayOfYear(1).minusYears(1);
        return new Certificates.Validity(
                first.atStartOfDay(clock.getZone()).toInstant(),
                first.plusYears(YEARS).atStartOfDay(clock.getZone()).toInstant());
    }

    private Identity open(byte[] certificate, byte[] privateKey, String context) {
        return new Identity(
                Keys.certificate(certificate), Keys.privateKey(vault.openBytes(new Sealed(privateKey), context)));
    }
}
