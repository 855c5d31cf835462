package id.go.bantenprov.egov.document.sign;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Letters;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class PublishingTheAuthorityTest {
    @Autowired
    CertificatePages pages;

    @Autowired
    LocalAuthority authority;

    private MockMvcTester visitor;

    @BeforeEach
    void somebody_visits() {
        visitor = MockMvcTester.of(pages);
    }

    private byte[] body(String path) {
        var response = visitor.get().uri(path).exchange();
        assertThat(response).hasStatusOk();
        return response.getResponse().getContentAsByteArray();
    }

    @Test
    void gives_the_certificate_that_vouches_for_every_signer() throws Exception {
        var pem = body("/verifikasi/ca.pem");

        assertThat(new String(pem, US_ASCII)).startsWith("-----BEGIN CERTIFICATE-----\n");
        var certificate = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        assertThat(certificate).isEqualTo(authority.certificate());
        authority.identityOf(Letters.theHead()).certificate().verify(certificate.getPublicKey());
    }

    @Test
    void gives_a_list_of_revoked_signers_signed_by_it() throws Exception {
        var list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(body("/verifikasi/ca.crl")));

        list.verify(authority.certificate().getPublicKey());
        assertThat(list.getRevokedCertificates()).isNull();
        assertThat(list.getNextUpdate()).isAfter(list.getThisUpdate());
    }

    @Test
    void every_signer_says_where_the_list_is() {
        var points = Objects.requireNonNull(
                authority.identityOf(Letters.theHead()).certificate().getExtensionValue("2.5.29.31"));

        assertThat(new String(points, US_ASCII)).contains("/verifikasi/ca.crl");
    }
}
