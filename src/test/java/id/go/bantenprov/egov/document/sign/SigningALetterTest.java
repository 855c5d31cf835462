package id.go.bantenprov.egov.document.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import id.go.bantenprov.egov.document.Conformance;
import id.go.bantenprov.egov.document.Letters;
import id.go.bantenprov.egov.document.ResultRenderer;
import id.go.bantenprov.egov.document.Signatory;
import id.go.bantenprov.egov.document.SignaturePort;
import id.go.bantenprov.egov.document.SignaturePort.Signature.Signed;
import id.go.bantenprov.egov.web.MovableClock;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class SigningALetterTest {
    @Autowired
    ResultRenderer renderer;

    @Autowired
    SignaturePort signatures;

    @Autowired
    LocalAuthority authority;

    @Autowired
    Signers signers;

    @Autowired
    Clock clock;

    private byte[] signed(Signatory signatory, OffsetDateTime when) {
        return signed(renderer.render(Letters.aLetter()), signatory, when);
    }

    private byte[] signed(byte[] letter, Signatory signatory, OffsetDateTime when) {
        return switch (signatures.sign(letter, signatory, when)) {
            case Signed(var pdf) -> pdf;
            case SignaturePort.Signature.Unavailable(var reason) -> throw new AssertionError(reason);
        };
    }

    private SimpleReport validate(byte[] pdf) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(authority.revocationList())));
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    @Test
    void is_valid_for_whoever_trusts_the_authority_and_names_the_holder_and_the_moment() {
        var when = OffsetDateTime.now(clock).withNano(0);

        var report = validate(signed(Letters.theHead(), when));

        var signature = report.getFirstSignatureId();
        assertThat(report.getAdESValidationErrors(signature)).isEmpty();
        assertThat(report.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignedBy(signature)).isEqualTo("Bambang Prakoso");
        assertThat(report.getSigningTime(signature)).isEqualTo(Date.from(when.toInstant()));
    }

    @Test
    void is_valid_too_when_the_demonstration_signs_in_the_past() {
        var past = OffsetDateTime.now(clock).minusMonths(10);

        var report = validate(((MovableClock) clock).at(past.toInstant(), () -> signed(Letters.theHead(), past)));

        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void one_changed_byte_is_found() {
        var letter = signed(Letters.theHead(), OffsetDateTime.now(clock));
        letter[1_000] ^= 1;

        var report = validate(letter);

        assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void the_signature_only_adds_to_the_letter() {
        var letter = renderer.render(Letters.aLetter());

        assertThat(signed(letter, Letters.theHead(), OffsetDateTime.now(clock))).startsWith(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void leaves_the_letter_without_fault(String flavour) throws Exception {
        assertThat(Conformance.faults(signed(Letters.theHead(), OffsetDateTime.now(clock)), flavour))
                .isEmpty();
    }

    @Test
    void a_signatory_keeps_one_certificate_and_a_new_title_brings_another() {
        var head = Letters.theHead();
        var promoted = new Signatory(head.position(), head.official(), head.name(), "Kepala DPMPTSP Provinsi");

        assertThat(authority.identityOf(head).certificate())
                .isEqualTo(authority.identityOf(head).certificate());
        assertThat(authority.identityOf(promoted).certificate())
                .isNotEqualTo(authority.identityOf(head).certificate());
        assertThat(authority
                        .identityOf(promoted)
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("CN=Bambang Prakoso")
                .contains("O=Pemerintah Provinsi Banten");
    }

    @Test
    void many_sign_at_once_each_a_document_of_their_own() throws Exception {
        var letter = renderer.render(Letters.aLetter());
        var when = OffsetDateTime.now(clock);
        List<Future<byte[]>> pdfs;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            pdfs = threads.invokeAll(IntStream.range(0, 16)
                    .<Callable<byte[]>>mapToObj(i -> () -> signed(letter, official(i % 2), when))
                    .toList());
        }
        for (var i = 0; i < pdfs.size(); i++) {
            var report = validate(pdfs.get(i).get());
            assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
            assertThat(report.getSignedBy(report.getFirstSignatureId()))
                    .isEqualTo(official(i % 2).name());
        }
    }

    private static Signatory official(int number) {
        return new Signatory("dinas.kepala." + number, "pejabat-" + number, "Pejabat " + number, "Kepala Dinas");
    }

    @Test
    void private_keys_do_not_lie_open_in_the_database() {
        var identity = authority.identityOf(Letters.theHead());

        var row = signers.find(Letters.theHead()).orElseThrow();

        assertThat(HexFormat.of().formatHex(row.privateKey()))
                .doesNotContain(HexFormat.of().formatHex(identity.privateKey().getEncoded()));
    }

    @Test
    void pdfsig_calls_it_valid(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig is not installed (package poppler-utils)");
        var file = Files.write(folder.resolve("surat.pdf"), signed(Letters.theHead(), OffsetDateTime.now(clock)));

        var pdfsig = new ProcessBuilder("/usr/bin/pdfsig", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(pdfsig.waitFor(Duration.ofMinutes(1))).isTrue();

        assertThat(folder.resolve("out"))
                .content()
                .contains("Signature is Valid")
                .contains("Total document signed")
                .contains("Signer Certificate Common Name: Bambang Prakoso");
    }
}
