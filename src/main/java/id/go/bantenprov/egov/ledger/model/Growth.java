package id.go.bantenprov.egov.ledger.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A tree while leaves are being added to it: keeps the tiles that change until they are saved together. */
public final class Growth {
    private final Tree.Tiles kept;
    private final Map<Tile.Id, byte[]> changed = new LinkedHashMap<>();
    private long size;

    public Growth(Tree tree) {
        this.kept = tree.tiles();
        this.size = tree.size();
    }

    public void append(byte[] leaf) {
        put(0, size, leaf);
        size++;
    }

    /** The tree with all that was appended. */
    public Tree tree() {
        return new Tree(size, id -> {
            var hashes = changed.get(id);
            return hashes == null ? kept.tile(id) : new Tile(id, hashes);
        });
    }

    /** The tiles to save, each as wide as the tree is now. */
    public Collection<Tile> changedTiles() {
        return changed.entrySet().stream()
                .map(tile -> new Tile(tile.getKey(), Arrays.copyOf(tile.getValue(), bytesOf(tile.getKey()))))
                .toList();
    }

    private int bytesOf(Tile.Id id) {
        return id.widthIn(size) * Sha256.LENGTH;
    }

    private void put(int level, long place, byte[] hash) {
        var id = new Tile.Id(level, place / Tile.WIDTH);
        var column = (int) (place % Tile.WIDTH);
        var hashes = changed.computeIfAbsent(id, edge -> begin(edge, column));
        System.arraycopy(hash, 0, hashes, column * Sha256.LENGTH, Sha256.LENGTH);
        if (column == Tile.WIDTH - 1) put(level + 1, id.position(), new Tile(id, hashes).subtree(0, Tile.WIDTH));
    }

    private byte[] begin(Tile.Id id, int column) {
        var already = column == 0 ? new byte[0] : kept.tile(id).hashes();
        return Arrays.copyOf(already, Tile.WIDTH * Sha256.LENGTH);
    }
}
