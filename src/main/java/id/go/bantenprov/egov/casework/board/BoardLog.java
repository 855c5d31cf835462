package id.go.bantenprov.egov.casework.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the log was read, and what it states of calendars, promises and windows up to there. */
@Repository
class BoardLog {
    private final JdbcClient jdbc;

    BoardLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries were read, held until the transaction ends; empty while another node is reading. */
    OptionalLong lockIfFree() {
        return jdbc.sql("SELECT size FROM casework.board FOR UPDATE SKIP LOCKED")
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    long size() {
        return jdbc.sql("SELECT size FROM casework.board").query(Long.class).single();
    }

    void readUpTo(long size, OffsetDateTime now) {
        jdbc.sql("UPDATE casework.board SET size = :size, folded_at = :now")
                .param("size", size)
                .param("now", now)
                .update();
    }

    Stated stated() {
        var stated = new Stated();
        jdbc.sql("SELECT index, entry FROM casework.board_statement ORDER BY index")
                .query((row, _) -> BoardEntry.of(row.getLong("index"), row.getString("entry")))
                .list()
                .forEach(stated::read);
        return stated;
    }

    void add(List<BoardEntry> statements) {
        for (var statement : statements)
            jdbc.sql("INSERT INTO casework.board_statement (index, entry) VALUES (:index, :entry)")
                    .param("index", statement.index())
                    .param("entry", statement.text())
                    .update();
    }
}
