package id.go.bantenprov.egov.document.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.go.bantenprov.egov.document.Signatory;
import id.go.bantenprov.egov.document.SignaturePort;
import id.go.bantenprov.egov.document.SignaturePort.Signature.Signed;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Signs under the local authority, until the national signing body is asked instead. Nothing is shared between calls. */
@Component
class LocalSignature implements SignaturePort {
    private static final int RESERVED_BYTES = 20_000;

    private final LocalAuthority authority;

    LocalSignature(LocalAuthority authority) {
        this.authority = authority;
    }

    @Override
    public Signature sign(byte[] pdf, Signatory signatory, OffsetDateTime when) {
        var identity = authority.identityOf(signatory);
        var parameters = parameters(identity.certificate(), authority.certificate(), when);
        var service = new PAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(pdf);
        var toSign = service.getDataToSign(document, parameters).getBytes();
        var signature = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, Keys.sign(identity.privateKey(), toSign));
        return new Signed(DSSUtils.toByteArray(service.signDocument(document, parameters, signature)));
    }

    private static PAdESSignatureParameters parameters(
            X509Certificate signer, X509Certificate issuer, OffsetDateTime when) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer));
        parameters.setCertificateChain(List.of(new CertificateToken(signer), new CertificateToken(issuer)));
        parameters.setContentSize(RESERVED_BYTES);
        parameters.bLevel().setSigningDate(Date.from(when.toInstant()));
        return parameters;
    }
}
