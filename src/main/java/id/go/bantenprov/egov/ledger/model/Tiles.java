package id.go.bantenprov.egov.ledger.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hashes of the tree, kept in tiles as outsiders fetch them. */
@Repository
public class Tiles {
    private final JdbcClient jdbc;

    Tiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tree of the first {@code size} leaves. Remembers the tiles it has read, so let it go after use. */
    public Tree tree(long size) {
        var read = new HashMap<Tile.Id, Tile>();
        return new Tree(size, id -> read.computeIfAbsent(id, this::stored));
    }

    /** A tile as wide as it is now, which may be wider than a signed tree needs it. */
    public Optional<Tile> find(Tile.Id id) {
        return jdbc.sql("""
                        SELECT hashes
                          FROM ledger.tile
                         WHERE level = :level
                           AND position = :position
                        """)
                .param("level", id.level())
                .param("position", id.position())
                .query((row, _) -> new Tile(id, row.getBytes("hashes")))
                .optional();
    }

    /** Saves new tiles and those that grew. */
    public void save(Collection<Tile> tiles) {
        jdbc.sql("""
                        INSERT INTO ledger.tile (level, position, hashes)
                        SELECT level, position, hashes
                          FROM unnest(:levels::smallint[], :positions::bigint[], :hashes::bytea[])
                            AS grown (level, position, hashes)
                            ON CONFLICT (level, position) DO UPDATE SET hashes = excluded.hashes
                        """)
                .param("levels", tiles.stream().map(tile -> tile.id().level()).toArray(Integer[]::new))
                .param(
                        "positions",
                        tiles.stream().map(tile -> tile.id().position()).toArray(Long[]::new))
                .param("hashes", tiles.stream().map(Tile::hashes).toArray(byte[][]::new))
                .update();
    }

    private Tile stored(Tile.Id id) {
        return find(id).orElseThrow(() -> new IllegalStateException("The log has lost " + id));
    }
}
