package id.go.bantenprov.verify.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.Report;
import id.go.bantenprov.verify.Unusable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A log behind public addresses (C2SP tlog-tiles), fetched whole and computed again. */
public final class PublicLog {
    private static final int TILE = 256;

    private final Site site;

    public PublicLog(Site site) {
        this.site = site;
    }

    public Vkey vkey() {
        return Vkey.parse(text("/log/vkey"));
    }

    public Checkpoint checkpoint() {
        return Checkpoint.parse(text("/log/checkpoint"));
    }

    /** All entries of the checkpoint's tree as they are served; whether they are right is the caller's next question. */
    public List<byte[]> entries(Checkpoint checkpoint) {
        var entries = new ArrayList<byte[]>();
        for (long n = 0; n * TILE < checkpoint.size(); n++) {
            var width = (int) Math.min(TILE, checkpoint.size() - n * TILE);
            var bundle = ByteBuffer.wrap(site.get("/log/tile/entries/" + path(n, width)));
            for (int i = 0; i < width; i++) entries.add(next(bundle, n));
            if (bundle.hasRemaining()) throw new Unusable("Entry bundle " + n + " is longer than it should be.");
        }
        return entries;
    }

    /** Computes every tile from the entries and compares it with the one served. */
    public void compareTiles(List<byte[]> entries, Report report) {
        var hashes = entries.stream().map(Hash::leaf).toList();
        for (int level = 0; !hashes.isEmpty(); level++) {
            var above = new ArrayList<Hash>();
            for (int n = 0; n * TILE < hashes.size(); n++) {
                var tile = hashes.subList(n * TILE, Math.min((n + 1) * TILE, hashes.size()));
                compare(level, n, tile, report);
                if (tile.size() == TILE) above.add(root(tile));
            }
            hashes = above;
        }
    }

    private void compare(int level, long n, List<Hash> expected, Report report) {
        var served = site.get("/log/tile/" + level + "/" + path(n, expected.size()));
        if (served.length != expected.size() * Hash.BYTES) {
            report.finding(
                    "Tile %d/%d has %d bytes instead of %d.", level, n, served.length, expected.size() * Hash.BYTES);
            return;
        }
        for (int i = 0; i < expected.size(); i++)
            if (!expected.get(i).equals(Hash.inTile(served, i))) tell(level, n * TILE + i, report);
    }

    private static void tell(int level, long place, Report report) {
        if (level == 0) report.finding("Entry %d is not the one whose hash the log's tile holds.", place);
        else report.finding("Hash %d of level %d is not the hash of the tile below it.", place, level);
    }

    private static byte[] next(ByteBuffer bundle, long n) {
        if (bundle.remaining() < 2) throw new Unusable("Entry bundle " + n + " is shorter than it should be.");
        var entry = new byte[Short.toUnsignedInt(bundle.getShort())];
        if (bundle.remaining() < entry.length) throw new Unusable("Entry bundle " + n + " breaks off.");
        bundle.get(entry);
        return entry;
    }

    private static Hash root(List<Hash> leaves) {
        var tree = new GrowingRoot();
        leaves.forEach(tree::add);
        return tree.root();
    }

    /** The number of a tile or bundle in its address: 1234067 is {@code x001/x234/067}. */
    static String path(long n, int width) {
        var path = new StringBuilder("%03d".formatted(n % 1000));
        for (long rest = n / 1000; rest > 0; rest /= 1000) path.insert(0, "x%03d/".formatted(rest % 1000));
        return width == TILE ? path.toString() : path + ".p/" + width;
    }

    private String text(String path) {
        return new String(site.get(path), UTF_8);
    }
}
