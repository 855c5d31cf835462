package id.go.bantenprov.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.OpenedEntry.Standing;
import id.go.bantenprov.verify.log.Json;
import id.go.bantenprov.verify.log.TlogProof;
import id.go.bantenprov.verify.log.Vkey;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Checks a receipt: what it says of the case is what its entries committed to, and the entries stand in the signed log. */
final class ReceiptCheck {
    private static final byte[] DOMAIN = "banten-egov/commit/v1\n".getBytes(UTF_8);
    private static final int SALT_BYTES = 32;
    /** How the names of the logs of demonstrations end; no address of anybody does. */
    private static final String OF_EXAMPLES = ".invalid/log";

    private static final Pattern NUMBER = Pattern.compile("BTN-[0-9]{2}(-[2-9A-HJ-NP-TV-Z]{4}){2}");

    private final Collection<Vkey> keys;
    private final Report report;

    /** @param keys the keys that are believed */
    ReceiptCheck(Collection<Vkey> keys, Report report) {
        this.keys = keys;
        this.report = report;
    }

    /** @return every entry of the receipt, and whether it can be believed */
    List<OpenedEntry> check(JsonNode receipt) {
        if (receipt.path("receipt").asInt(0) != 1) throw new Unusable("This is not a receipt of version 1.");
        if (isExample(receipt)) report.fact("This receipt is an example, of no real case.");
        var number = receipt.path("number").asString("");
        if (!NUMBER.matcher(number).matches()) throw new Unusable("This receipt has no application number.");
        var entries = receipt.path("entries").values().stream()
                .map(opened -> new OpenedEntry(opened.path("entry"), opened.path("content"), check(opened, receipt)))
                .toList();
        if (entries.isEmpty()) report.finding("The receipt has no entry, so it proves nothing.");
        report.fact(
                "%s: %d entries, %d of them proven to stand in the log.",
                number,
                entries.size(),
                entries.stream()
                        .filter(entry -> entry.standing() == Standing.PROVEN)
                        .count());
        return entries;
    }

    /** A demonstration says so, and cannot be silent about it: each of its entries is proven to stand in a log of that name. */
    private static boolean isExample(JsonNode receipt) {
        return receipt.path("demonstration").asBoolean(false) || origin(receipt).endsWith(OF_EXAMPLES);
    }

    private static String origin(JsonNode receipt) {
        return receipt.path("origin").asString("");
    }

    private Standing check(JsonNode opened, JsonNode receipt) {
        var entry = opened.path("entry");
        var name = "Entry %d (%s)"
                .formatted(entry.path("seq").asInt(0), entry.path("type").asString(""));
        var committed = committed(name, opened);
        var ofThisCase = isOf(receipt.path("number").asString(""), name, opened.path("content"));
        compareServices(name, entry, receipt);
        var standing = standing(name, Json.canonical(entry), opened.path("proof"), origin(receipt));
        return committed && ofThisCase ? standing : Standing.FALSE;
    }

    private boolean committed(String name, JsonNode opened) {
        var committed =
                commitment(opened).equals(opened.path("entry").path("commit").asString(""));
        if (!committed) report.finding("%s did not commit to the content that the receipt shows.", name);
        return committed;
    }

    private boolean isOf(String number, String name, JsonNode content) {
        var same = number.equals(content.path("number").asString(""));
        if (!same) report.finding("%s belongs to another application than %s.", name, number);
        return same;
    }

    private void compareServices(String name, JsonNode entry, JsonNode receipt) {
        var said = receipt.path("service").asString("");
        var logged = entry.path("service").asString("");
        if (!said.equals(logged)) report.finding("%s is of the service %s, not of %s.", name, logged, said);
    }

    /** A receipt that is younger than its proof says null; anything else in its place is no receipt of ours. */
    private Standing standing(String name, byte[] entry, JsonNode proof, String origin) {
        if (proof.isString())
            return included(name, entry, TlogProof.parse(proof.asString()), origin) ? Standing.PROVEN : Standing.FALSE;
        if (proof.isNull()) {
            report.cannotTell(Verdict.NOT_YET, "%s had no place in the log yet when the receipt was written.", name);
            return Standing.NOT_YET;
        }
        report.finding("%s has no proof.", name);
        return Standing.FALSE;
    }

    private boolean included(String name, byte[] entry, TlogProof proof, String origin) {
        if (!proof.checkpoint().signedByOneOf(keys)) {
            report.finding("%s: the checkpoint of its proof is not signed by the log's key.", name);
            return false;
        }
        if (!proof.includes(entry)) {
            report.finding("%s does not stand at index %d of the log.", name, proof.index());
            return false;
        }
        if (!proof.checkpoint().origin().equals(origin))
            report.finding(
                    "%s stands in the log %s, not in %s.",
                    name, proof.checkpoint().origin(), origin);
        var same = proof.extra().map(extra -> Arrays.equals(extra, entry)).orElse(true);
        if (!same) report.finding("%s: its proof carries another entry.", name);
        return same;
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
