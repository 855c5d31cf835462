package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The published example of the entry format, to the byte. */
class CommittingToContentTest {
    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final Map<String, Object> CONTENT = Map.of(
            "number",
            "BTN-26-7KQ4-M2XD",
            "service",
            "SKP",
            "agency",
            "2.18.0.00.0.00.16.0000",
            "at",
            "2026-11-24T10:14:09+07:00",
            "files",
            List.of(Map.of(
                    "sha256",
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "requirement",
                    "ktp")));

    @Test
    void gives_the_bytes_and_the_leaf_of_the_published_example() {
        var entry = new TreeMap<String, Object>(Map.of(
                "v",
                1,
                "type",
                "application.received",
                "day",
                "2026-11-24",
                "service",
                "SKP",
                "version",
                "1",
                "seq",
                1));
        entry.put("agency", "2.18.0.00.0.00.16.0000");
        entry.put("case", "AAECAwQFBgcICQoLDA0ODw");
        entry.put("commit", Commitment.of(SALT, CanonicalJson.text(CONTENT)));

        var bytes = CanonicalJson.bytes(entry);

        assertThat(new String(bytes, UTF_8))
                .isEqualTo("{\"agency\":\"2.18.0.00.0.00.16.0000\",\"case\":\"AAECAwQFBgcICQoLDA0ODw\","
                        + "\"commit\":\"2yc1SKYOXBRK4QGbXG-1bluflUagAmQlNTyr9kY14s0\",\"day\":\"2026-11-24\","
                        + "\"seq\":1,\"service\":\"SKP\",\"type\":\"application.received\",\"v\":1,\"version\":\"1\"}");
        assertThat(bytes).hasSize(215);
        assertThat(Sha256.leaf(bytes))
                .asHexString()
                .isEqualToIgnoringCase("fa72f542bc8a4ece76924c1fbbd2c3682fe1d9fab7e61a6abe93ccb50e15b779");
    }

    @Test
    void changes_with_the_salt_and_with_every_letter_of_the_content() {
        var otherSalt = SALT.clone();
        otherSalt[31] ^= 1;

        assertThat(Commitment.of(SALT, "{}"))
                .isNotEqualTo(Commitment.of(otherSalt, "{}"))
                .isNotEqualTo(Commitment.of(SALT, "{\"a\":1}"));
    }
}
