package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningACheckpointTest {
    private static final String ORIGIN = "egov.bantenprov.go.id/log";
    /** Test 1 of RFC 8032, section 7.1. */
    private static final LogKey KEY = new LogKey(
            new VerifierKey(ORIGIN, hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")),
            hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

    private final Checkpoint checkpoint = new Checkpoint(ORIGIN, 70_000, Sha256.of(new byte[] {7}));

    @Test
    void the_verifier_key_is_that_of_the_published_example() {
        assertThat(KEY.verifier().vkey())
                .isEqualTo("egov.bantenprov.go.id/log+543b87e1+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea");
    }

    @Test
    void a_note_is_the_text_an_empty_line_and_a_signature_over_the_text() throws GeneralSecurityException {
        var note = checkpoint.signedBy(List.of(KEY));

        assertThat(note).startsWith(checkpoint.text() + "\n— " + ORIGIN + " ").endsWith("\n");
        var line = note.substring(note.lastIndexOf(' ') + 1).strip();
        var signature = Base64.getDecoder().decode(line);
        assertThat(HexFormat.of().formatHex(signature, 0, 4)).isEqualTo("543b87e1");
        assertThat(verifies(checkpoint.text(), Arrays.copyOfRange(signature, 4, 68)))
                .isTrue();
        assertThat(verifies(checkpoint.text() + "\n", Arrays.copyOfRange(signature, 4, 68)))
                .isFalse();
    }

    @Test
    void the_same_tree_always_gets_the_same_note() {
        assertThat(checkpoint.signedBy(List.of(KEY))).isEqualTo(checkpoint.signedBy(List.of(KEY)));
    }

    @Test
    void a_new_key_signs_beside_the_old() {
        var fresh = LogKey.draw(ORIGIN);

        assertThat(checkpoint.signedBy(List.of(fresh, KEY)).lines().filter(line -> line.startsWith("— ")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(fresh.verifier().vkey()).isNotEqualTo(KEY.verifier().vkey());
    }

    @Test
    void what_was_signed_is_read_back() {
        assertThat(Checkpoint.of(checkpoint.signedBy(List.of(KEY))).agreesWith(checkpoint))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("origin\n12\nnothing"));
    }

    private static boolean verifies(String text, byte[] signature) throws GeneralSecurityException {
        var prefix = hex("302a300506032b6570032100");
        var encoded = Arrays.copyOf(prefix, prefix.length + 32);
        System.arraycopy(KEY.verifier().publicKey(), 0, encoded, prefix.length, 32);
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(text.getBytes(UTF_8));
        return check.verify(signature);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
