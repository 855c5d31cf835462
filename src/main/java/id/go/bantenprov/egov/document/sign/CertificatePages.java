package id.go.bantenprov.egov.document.sign;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody needs to check a signature with tools of their own. */
@RestController
class CertificatePages {
    static final String REVOCATION_LIST = "/verifikasi/ca.crl";
    private static final int PEM_LINE_LENGTH = 64;

    private final LocalAuthority authority;

    CertificatePages(LocalAuthority authority) {
        this.authority = authority;
    }

    @GetMapping(path = "/verifikasi/ca.pem", produces = "application/x-pem-file")
    ResponseEntity<String> certificate() throws CertificateEncodingException {
        var lines = Base64.getMimeEncoder(PEM_LINE_LENGTH, new byte[] {'\n'});
        return ResponseEntity.ok("-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(authority.certificate().getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    @GetMapping(path = REVOCATION_LIST, produces = "application/pkix-crl")
    ResponseEntity<byte[]> revocationList() {
        return ResponseEntity.ok(authority.revocationList());
    }
}
