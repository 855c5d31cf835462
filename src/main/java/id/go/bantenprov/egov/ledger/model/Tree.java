package id.go.bantenprov.egov.ledger.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree (RFC 6962) of the first {@code size} leaves, computed from its tiles. Reads some tiles a level, never the
 * whole tree, so a proof costs the same in a large log.
 */
public record Tree(long size, Tiles tiles) {
    /** Where tiles come from. */
    @FunctionalInterface
    public interface Tiles {
        /** @throws IllegalStateException if the tile is missing, which an append-only log never is */
        Tile tile(Tile.Id id);
    }

    /** The root; of an empty tree the hash of nothing. */
    public byte[] root() {
        return size == 0 ? Sha256.of() : hash(0, size);
    }

    /**
     * The inclusion proof of a leaf: the siblings from the leaf up.
     *
     * @param index 0 to size - 1
     */
    public List<byte[]> path(long index) {
        var path = new ArrayList<byte[]>();
        climb(index, 0, size, path);
        return path;
    }

    private void climb(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) return;
        var split = from + largestPowerBelow(to - from);
        if (index < split) {
            climb(index, from, split, path);
            path.add(hash(split, to));
        } else {
            climb(index, split, to, path);
            path.add(hash(from, split));
        }
    }

    private byte[] hash(long from, long to) {
        var count = to - from;
        if (Long.bitCount(count) == 1) return perfect(from, Long.numberOfTrailingZeros(count));
        var split = from + largestPowerBelow(count);
        return Sha256.node(hash(from, split), hash(split, to));
    }

    /** The hash over 2^height leaves that begin at {@code from}, a multiple of 2^height. */
    private byte[] perfect(long from, int height) {
        var level = height / 8;
        var first = from >> (8 * level);
        var tile = tiles.tile(new Tile.Id(level, first / Tile.WIDTH));
        return tile.subtree((int) (first % Tile.WIDTH), 1 << (height % 8));
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
