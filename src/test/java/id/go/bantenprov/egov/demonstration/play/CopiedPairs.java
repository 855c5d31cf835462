package id.go.bantenprov.egov.demonstration.play;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were told and the copies made of each: who applied when tells the original of a copy. */
record CopiedPairs(JdbcClient jdbc) {
    private static final String PAIRS = """
            WITH pair AS (
                SELECT o.id AS original, c.id AS copy, o.tag AS original_tag, c.tag AS copy_tag
                  FROM casework.application o
                  JOIN demonstration.story s ON s.number = o.number
                  JOIN casework.application c ON c.applicant = o.applicant AND c.submitted_at = o.submitted_at
                 WHERE c.number NOT IN (SELECT number FROM demonstration.story)
            )
            """;

    record Pair(ApplicationId original, ApplicationId copy) {}

    List<Pair> all() {
        return jdbc.sql(PAIRS + "SELECT original, copy FROM pair")
                .query((row, _) -> new Pair(
                        new ApplicationId(row.getObject("original", UUID.class)),
                        new ApplicationId(row.getObject("copy", UUID.class))))
                .list();
    }

    /** @param sql one number, out of {@code pair} */
    long count(String sql) {
        return jdbc.sql(PAIRS + sql).query(Long.class).single();
    }

    List<String> rowsOfOriginals(CopiedTable copied) {
        return rows(copied, "original");
    }

    List<String> rowsOfCopies(CopiedTable copied) {
        return rows(copied, "copy");
    }

    /** The rows pair by pair, without what is their own. */
    private List<String> rows(CopiedTable copied, String side) {
        return jdbc.sql(PAIRS + """
                        SELECT (to_jsonb(t) - :own::text[])::text AS row
                          FROM pair
                          JOIN casework.%s t ON t.%s = pair.%s
                         ORDER BY pair.copy, %s
                        """.formatted(copied.table(), copied.link(), side + copied.of(), copied.order()))
                .param("own", copied.own().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Columns in which a copy has the value of its original although it is to have its own. */
    List<String> ownValuesOfTheOriginal(CopiedTable copied) {
        var own =
                copied.own().stream().filter(column -> !column.equals("steps")).toArray(String[]::new);
        return jdbc.sql(PAIRS + """
                        SELECT own.name
                          FROM pair
                          JOIN casework.%1$s o ON o.%2$s = pair.original%3$s
                          JOIN casework.%1$s c ON c.%2$s = pair.copy%3$s
                         CROSS JOIN unnest(:own::text[]) AS own (name)
                         WHERE to_jsonb(o) ->> own.name = to_jsonb(c) ->> own.name
                        """.formatted(copied.table(), copied.link(), copied.of()))
                .param("own", own)
                .query(String.class)
                .list();
    }

    /** The digests of signed letters, by the number of the case. */
    Map<String, String> lettersOfCopies() {
        return jdbc
                .sql(PAIRS + """
                        SELECT a.number, d.sha256
                          FROM pair
                          JOIN casework.application a ON a.id = pair.copy
                          JOIN casework.document d ON d.application = a.id
                         WHERE d.signed_at IS NOT NULL
                        """)
                .query((row, _) -> Map.entry(row.getString("number"), row.getString("sha256")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
