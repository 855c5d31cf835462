package id.go.bantenprov.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.log.Json;
import id.go.bantenprov.verify.log.TlogProof;
import id.go.bantenprov.verify.log.Vkey;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Checks a receipt: what it says of the case is what its entries committed to, and the entries stand in the signed log. */
final class ReceiptCheck {
    private static final byte[] DOMAIN = "banten-egov/commit/v1\n".getBytes(UTF_8);
    private static final int SALT_BYTES = 32;

    private final Collection<Vkey> keys;
    private final Report report;

    /** @param keys the keys that are believed */
    ReceiptCheck(Collection<Vkey> keys, Report report) {
        this.keys = keys;
        this.report = report;
    }

    void check(JsonNode receipt) {
        if (receipt.path("receipt").asInt(0) != 1) throw new Unusable("This is not a receipt of version 1.");
        if (receipt.path("demonstration").asBoolean(false)) report.fact("This receipt is an example, of no real case.");
        int proven = 0;
        for (var opened : receipt.path("entries"))
            proven += check(opened, receipt.path("number").asString("")) ? 1 : 0;
        report.fact(
                "%s: %d entries, %d of them proven to stand in the log.",
                receipt.path("number").asString(""), receipt.path("entries").size(), proven);
    }

    private boolean check(JsonNode opened, String number) {
        var entry = opened.path("entry");
        var name = "Entry %d (%s)"
                .formatted(entry.path("seq").asInt(0), entry.path("type").asString(""));
        if (!commitment(opened).equals(entry.path("commit").asString("")))
            report.finding("%s did not commit to the content that the receipt shows.", name);
        if (!number.equals(opened.path("content").path("number").asString("")))
            report.finding("%s belongs to another application than %s.", name, number);
        if (opened.path("proof").isString())
            return included(
                    name,
                    Json.canonical(entry),
                    TlogProof.parse(opened.path("proof").asString()));
        report.fact("%s had no place in the log yet when the receipt was written.", name);
        return false;
    }

    private boolean included(String name, byte[] entry, TlogProof proof) {
        if (!proof.checkpoint().signedByOneOf(keys)) {
            report.finding("%s: the checkpoint of its proof is not signed by the log's key.", name);
            return false;
        }
        if (!proof.includes(entry)) {
            report.finding("%s does not stand at index %d of the log.", name, proof.index());
            return false;
        }
        if (!proof.extra().map(extra -> Arrays.equals(extra, entry)).orElse(true))
            report.finding("%s: its proof carries another entry.", name);
        return true;
    }

    private static String commitment(JsonNode opened) {
        try {
            var salt = Base64.getUrlDecoder().decode(opened.path("salt").asString(""));
            if (salt.length != SALT_BYTES) return "a salt has 32 bytes";
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(DOMAIN);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(Json.canonical(opened.path("content"))));
        } catch (IllegalArgumentException notBase64) {
            return "a salt is base64url";
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
