package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class BoardApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final Boards boards;
    private final ClosedDays closedDays;
    private final Clock clock;

    BoardApi(Boards boards, ClosedDays closedDays, Clock clock) {
        this.boards = boards;
        this.closedDays = closedDays;
        this.clock = clock;
    }

    /** The table that anybody can compute again from the log; with {@code hari} as a day closed. */
    @GetMapping("/kinerja.csv")
    ResponseEntity<String> csv(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate hari) {
        var table = hari == null ? today() : closedDays.find(hari).orElseThrow(() -> new NotFound(hari));
        return ResponseEntity.ok().contentType(CSV).cacheControl(A_MOMENT).body(table);
    }

    @GetMapping("/api/v1/board")
    ResponseEntity<BoardJson> board() {
        return ResponseEntity.ok().cacheControl(A_MOMENT).body(BoardJson.of(boards.on(LocalDate.now(clock))));
    }

    private String today() {
        return new BoardCsv(boards.on(LocalDate.now(clock))).text();
    }
}
