package id.go.bantenprov.egov.document.sign;

import id.go.bantenprov.egov.document.Signatory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** How the certificates and the revocation list of the local authority look (RFC 5280). */
final class Certificates {
    private static final int SERIAL_BITS = 127;
    private static final int REVOCATION_LIST_DAYS = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param notAfter also the end of every certificate made under it */
    record Validity(Instant notBefore, Instant notAfter) {}

    private Certificates() {}

    static X500Name authorityName(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, "Pemerintah Provinsi Banten")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static X500Name signerName(Signatory signatory) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, "Pemerintah Provinsi Banten")
                .addRDN(BCStyle.T, signatory.title())
                .addRDN(BCStyle.CN, signatory.name())
                .build();
    }

    static byte[] ofAuthority(X500Name name, Validity validity, PublicKey key, PrivateKey own) {
        try {
            return new JcaX509v3CertificateBuilder(name, serial(), from(validity), to(validity), name, key)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier, false, extensions().createSubjectKeyIdentifier(key))
                    .build(signer(own))
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ofSigner(
            Signatory signatory,
            PublicKey key,
            X509Certificate issuer,
            PrivateKey issuerKey,
            String revocationListUrl) {
        try {
            var validity = new Validity(
                    issuer.getNotBefore().toInstant(), issuer.getNotAfter().toInstant());
            var builder = new JcaX509v3CertificateBuilder(
                    nameOf(issuer), serial(), from(validity), to(validity), signerName(signatory), key);
            return signerExtensions(builder, key, issuer, revocationListUrl)
                    .build(signer(issuerKey))
                    .getEncoded();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509v3CertificateBuilder signerExtensions(
            X509v3CertificateBuilder builder, PublicKey key, X509Certificate issuer, String revocationListUrl)
            throws IOException, GeneralSecurityException {
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, usage)
                .addExtension(
                        Extension.subjectKeyIdentifier, false, extensions().createSubjectKeyIdentifier(key))
                .addExtension(
                        Extension.authorityKeyIdentifier, false, extensions().createAuthorityKeyIdentifier(issuer))
                .addExtension(Extension.cRLDistributionPoints, false, at(revocationListUrl));
    }

    private static CRLDistPoint at(String url) {
        var names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, url));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(names), null, null)});
    }

    /** No local signer was ever revoked; the list says so and for how long that may be believed. */
    static byte[] emptyRevocationList(X509Certificate issuer, PrivateKey issuerKey, Instant now) {
        try {
            return new JcaX509v2CRLBuilder(issuer, Date.from(now))
                    .setNextUpdate(Date.from(now.plus(REVOCATION_LIST_DAYS, ChronoUnit.DAYS)))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions().createAuthorityKeyIdentifier(issuer))
                    .addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())))
                    .build(signer(issuerKey))
                    .getEncoded();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name nameOf(X509Certificate issuer) {
        return X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE);
    }

    private static Date from(Validity validity) {
        return Date.from(validity.notBefore());
    }

    private static Date to(Validity validity) {
        return Date.from(validity.notAfter());
    }

    private static JcaX509ExtensionUtils extensions() {
        try {
            return new JcaX509ExtensionUtils();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(Keys.ALGORITHM).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
