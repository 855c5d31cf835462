package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.multiply.ToldCase.ToldLetter;
import id.go.bantenprov.egov.casework.multiply.ToldCase.ToldMessage;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the cases that are multiplied. */
@Repository
public class ToldCases {
    /**
     * A letter that waits for its signature is a file the signer reads, and no file is copied. Under a later calendar the
     * days of a case would not be those its entries state.
     */
    private static final String MAY_BE_COPIED = """
            a.state <> 'AWAITING_SIGNATURE'
               AND a.data_key IS NOT NULL
               AND NOT EXISTS (SELECT 1
                                 FROM casework.board_round r
                                 JOIN casework.board_statement s ON s.index > r.first_entry
                                WHERE r.tag = a.tag
                                  AND s.entry::jsonb ->> 'type' = 'calendar.published')
            """;

    record Row(UUID id, LocalDate receivedOn, UUID dataKey, byte[] answers) {}

    record LetterRow(UUID application, String agency, int year, int seq, String number, boolean signed) {
        ToldLetter toLetter() {
            return new ToldLetter(agency, year, seq, number, signed);
        }
    }

    record MessageRow(UUID application, UUID id, byte[] body) {}

    record EntryRow(UUID application, String entry, String content) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ToldCases(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Those among them that may be copied, in the same order. */
    public List<ApplicationNumber> copiable(List<ApplicationNumber> numbers) {
        return jdbc.sql("""
                        SELECT a.number
                          FROM unnest(:numbers::text[]) WITH ORDINALITY AS told (number, place)
                          JOIN casework.application a ON a.number = told.number
                         WHERE %s
                         ORDER BY told.place
                        """.formatted(MAY_BE_COPIED))
                .param("numbers", texts(numbers))
                .query((row, _) -> new ApplicationNumber(row.getString("number")))
                .list();
    }

    /** Those among them that may be copied. */
    List<ToldCase> read(List<ApplicationNumber> numbers) {
        var rows = rows(numbers);
        var keys = keys(rows);
        var ids = rows.stream().map(Row::id).toArray(UUID[]::new);
        var letters = letters(ids);
        var messages = messages(ids, keys);
        var entries = entries(ids);
        return rows.stream()
                .map(row -> new ToldCase(
                        row.id,
                        row.receivedOn.getYear(),
                        CaseContents.openPlain(row.id, new Sealed(row.answers), key(keys, row.id)),
                        letters.get(row.id),
                        messages.getOrDefault(row.id, List.of()),
                        entries.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<UUID, DataKey> keys(List<Row> rows) {
        var keys = vault.dataKeys(
                rows.stream().map(row -> new DataKeyId(row.dataKey)).toList());
        return rows.stream().collect(Collectors.toMap(Row::id, row -> key(keys, new DataKeyId(row.dataKey))));
    }

    private static <K> DataKey key(Map<K, DataKey> keys, K of) {
        return Objects.requireNonNull(keys.get(of), "a case that has answers has their key");
    }

    private List<Row> rows(List<ApplicationNumber> numbers) {
        return jdbc.sql("""
                        SELECT a.id, a.received_on, a.data_key, a.answers
                          FROM casework.application a
                         WHERE a.number = ANY (:numbers)
                           AND %s
                        """.formatted(MAY_BE_COPIED))
                .param("numbers", texts(numbers))
                .query(RecordRows.of(Row.class))
                .list();
    }

    private Map<UUID, ToldLetter> letters(UUID[] ids) {
        return jdbc.sql("""
                        SELECT application, agency, year, seq, number, signed_at IS NOT NULL AS signed
                          FROM casework.document
                         WHERE application = ANY (:ids)
                        """).param("ids", ids).query(RecordRows.of(LetterRow.class)).list().stream()
                .collect(Collectors.toMap(LetterRow::application, LetterRow::toLetter));
    }

    private Map<UUID, List<ToldMessage>> messages(UUID[] ids, Map<UUID, DataKey> keys) {
        return jdbc.sql("""
                        SELECT application, id, body
                          FROM casework.message
                         WHERE application = ANY (:ids)
                         ORDER BY application, id
                        """).param("ids", ids).query(RecordRows.of(MessageRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        MessageRow::application,
                        Collectors.mapping(row -> opened(row, key(keys, row.application)), Collectors.toList())));
    }

    private static ToldMessage opened(MessageRow row, DataKey key) {
        return new ToldMessage(row.id, Correspondence.openPlain(row.id, new Sealed(row.body), key));
    }

    private Map<UUID, List<ToldEntry>> entries(UUID[] ids) {
        return jdbc.sql("""
                        SELECT application, entry, content
                          FROM casework.entry
                         WHERE application = ANY (:ids)
                         ORDER BY application, seq
                        """).param("ids", ids).query(RecordRows.of(EntryRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        EntryRow::application,
                        Collectors.mapping(row -> ToldEntry.of(row.entry, row.content), Collectors.toList())));
    }

    private static String[] texts(List<ApplicationNumber> numbers) {
        return numbers.stream().map(ApplicationNumber::text).toArray(String[]::new);
    }
}
