package id.go.bantenprov.egov.ledger.model;

import java.util.Arrays;

/**
 * Up to 256 neighbouring hashes of the tree, eight levels apart from the tile above.
 *
 * @param hashes the hashes one after another, 32 bytes each; a tile only ever grows at its end
 */
public record Tile(Id id, byte[] hashes) {
    /** Hashes in a full tile, entries in a full bundle. */
    public static final int WIDTH = 256;

    /**
     * @param level 0 over the leaves, each further one 256 times as wide; 0 to 7
     * @param position from the left, from 0
     */
    public record Id(int level, long position) {
        /** How many hashes the tile holds in a tree of {@code size} leaves, 0 to 256. */
        public int widthIn(long size) {
            var hashes = size >> (8 * level);
            return Math.clamp(hashes - position * WIDTH, 0, WIDTH);
        }
    }

    /** The tree over hashes {@code from} to {@code from + count}, where {@code count} is a power of two. */
    byte[] subtree(int from, int count) {
        if (count == 1) return Arrays.copyOfRange(hashes, from * Sha256.LENGTH, (from + 1) * Sha256.LENGTH);
        return Sha256.node(subtree(from, count / 2), subtree(from + count / 2, count / 2));
    }
}
