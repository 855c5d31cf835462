package id.go.bantenprov.egov.ledger.read;

import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Sha256;
import id.go.bantenprov.egov.ledger.model.Tile;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.web.NotFound;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log as any C2SP tlog-tiles client fetches it. Shows what is signed, never what is only placed. */
@RestController
class LogFiles {
    private static final MediaType TEXT = new MediaType(TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final Logs logs;
    private final Entries entries;
    private final Tiles tiles;
    private final LogKeys keys;

    LogFiles(Logs logs, Entries entries, Tiles tiles, LogKeys keys) {
        this.logs = logs;
        this.entries = entries;
        this.tiles = tiles;
        this.keys = keys;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(signed().note());
    }

    /** The line with which checkpoints are checked now. */
    @GetMapping("/log/vkey")
    ResponseEntity<String> vkey() {
        return text(keys.newest(logs.get().origin()).vkey() + "\n");
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        var asked = TilePath.parse(path.replaceFirst("^/", ""))
                .filter(tile -> tile.within(signed().size()))
                .orElseThrow(() -> new NotFound(path));
        return ResponseEntity.ok()
                .contentType(APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER)
                .body(asked.bundle() ? bundle(asked) : hashes(asked));
    }

    private byte[] hashes(TilePath asked) {
        var tile = tiles.find(asked.tile()).orElseThrow(() -> new NotFound(asked));
        return Arrays.copyOf(tile.hashes(), asked.width() * Sha256.LENGTH);
    }

    private byte[] bundle(TilePath asked) {
        var first = asked.tile().position() * Tile.WIDTH;
        var bundle = new ByteArrayOutputStream();
        for (var entry : entries.range(first, first + asked.width())) {
            bundle.write(entry.bytes().length >> 8);
            bundle.write(entry.bytes().length);
            bundle.writeBytes(entry.bytes());
        }
        return bundle.toByteArray();
    }

    private Logs.Published signed() {
        return logs.published().orElseThrow(() -> new NotFound("checkpoint"));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(body);
    }
}
