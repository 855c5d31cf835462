package id.go.bantenprov.egov.ledger.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Trees for tests: leaves that are told apart, kept in tiles, and the root by the words of RFC 6962. */
final class Leaves {
    private Leaves() {}

    static List<byte[]> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sha256.leaf(("entry " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    /** MTH of RFC 6962, section 2.1, over hashed leaves. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return Sha256.of();
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** Grows a tree in steps of {@code step} leaves, saving its tiles after each. */
    static Tree grow(List<byte[]> leaves, int step) {
        Map<Tile.Id, Tile> saved = new HashMap<>();
        var tree = new Tree(0, id -> java.util.Objects.requireNonNull(saved.get(id), id.toString()));
        for (int from = 0; from < leaves.size(); from += step) {
            var growth = new Growth(tree);
            leaves.subList(from, Math.min(from + step, leaves.size())).forEach(growth::append);
            growth.changedTiles().forEach(tile -> saved.put(tile.id(), tile));
            tree = new Tree(growth.tree().size(), tree.tiles());
        }
        return tree;
    }

    /** The inclusion check of RFC 9162, section 2.1.3.2. */
    static byte[] climb(byte[] leaf, long index, long size, List<byte[]> path) {
        var hash = leaf;
        long fn = index;
        long sn = size - 1;
        for (var sibling : path) {
            if (fn % 2 == 1 || fn == sn) {
                hash = Sha256.node(sibling, hash);
                while (fn % 2 == 0 && fn != 0) {
                    fn /= 2;
                    sn /= 2;
                }
            } else {
                hash = Sha256.node(hash, sibling);
            }
            fn /= 2;
            sn /= 2;
        }
        return sn == 0 ? hash : new byte[0];
    }
}
