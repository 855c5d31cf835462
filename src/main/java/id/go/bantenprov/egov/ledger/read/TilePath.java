package id.go.bantenprov.egov.ledger.read;

import id.go.bantenprov.egov.ledger.model.Tile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address below {@code /log/tile} asks for (C2SP tlog-tiles), for example {@code 0/x001/x234/067.p/12}.
 *
 * @param bundle whether the entries themselves are meant, and not the hashes of {@code tile}
 * @param width how many hashes or entries, 1 to 256
 */
record TilePath(boolean bundle, Tile.Id tile, int width) {
    /** Fifteen digits of place are more than any log has; with more, counting the entries before it would run over. */
    private static final Pattern FORM =
            Pattern.compile("(entries|[0-7])/((?:x\\d{3}/){0,4})(\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** Empty for everything that is not exactly the form of the specification. */
    static Optional<TilePath> parse(String path) {
        var match = FORM.matcher(path);
        if (!match.matches() || match.group(2).startsWith("x000")) return Optional.empty();
        var bundle = match.group(1).equals("entries");
        var level = bundle ? 0 : Integer.parseInt(match.group(1));
        var position = Long.parseLong(match.group(2).replaceAll("[x/]", "") + match.group(3));
        var width = match.group(4) == null ? Tile.WIDTH : Integer.parseInt(match.group(4));
        if (match.group(4) != null && width >= Tile.WIDTH) return Optional.empty();
        return Optional.of(new TilePath(bundle, new Tile.Id(level, position), width));
    }

    /** Whether a tree of {@code size} entries has as much. */
    boolean within(long size) {
        return width <= tile.widthIn(size);
    }
}
