package id.go.bantenprov.verify.log;

import id.go.bantenprov.verify.Unusable;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A C2SP tlog-proof: that an entry stands at {@code index} of the log whose checkpoint it carries.
 *
 * @param extra the entry itself, as our logs write it
 * @param path the siblings from the leaf up
 */
public record TlogProof(Optional<byte[]> extra, long index, List<Hash> path, Checkpoint checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";

    /** @throws Unusable if it has not the form of a proof */
    public static TlogProof parse(String text) {
        var end = text.indexOf("\n\n");
        if (!text.startsWith(HEADER) || end < 0) throw new Unusable("This is not a tlog-proof.");
        try {
            return of(text.substring(HEADER.length(), end).split("\n"), Checkpoint.parse(text.substring(end + 2)));
        } catch (IllegalArgumentException malformed) {
            throw new Unusable("This is not a tlog-proof: " + malformed.getMessage());
        }
    }

    private static TlogProof of(String[] lines, Checkpoint checkpoint) {
        var first = lines[0].startsWith("extra ") ? 1 : 0;
        if (first == lines.length || !lines[first].startsWith("index ")) throw new Unusable("The proof has no index.");
        return new TlogProof(
                first == 1
                        ? Optional.of(Base64.getDecoder().decode(lines[0].substring("extra ".length())))
                        : Optional.empty(),
                Long.parseLong(lines[first].substring("index ".length())),
                Arrays.stream(lines).skip(first + 1L).map(Hash::ofBase64).toList(),
                checkpoint);
    }

    /** Whether the entry is included in the tree of the checkpoint (RFC 9162, section 2.1.3.2). */
    public boolean includes(byte[] entry) {
        long node = index;
        long last = checkpoint.size() - 1;
        if (node < 0 || node > last) return false;
        var hash = Hash.leaf(entry);
        for (var sibling : path) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                var skipped = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(checkpoint.root());
    }
}
