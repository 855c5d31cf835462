package id.go.bantenprov.egov.vault;

/**
 * The keyed fingerprint of a private value: equal for equal values of one purpose, useless without the key. It lets a
 * unique index find a NIK or an e-mail address that the table does not show.
 * @param hex 64 hexadecimal digits (HMAC-SHA-256)
 */
public record LookupHash(String hex) {
    public LookupHash {
        if (!hex.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("A look-up hash has 64 hexadecimal digits.");
    }
}
