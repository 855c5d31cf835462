package id.go.bantenprov.egov.ledger.read;

import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The log as a citizen reads about it.
 *
 * @param size published entries
 * @param vkey the line with which checkpoints are checked now
 * @param earlierKeys lines that old receipts may need
 * @param asked the number that is looked for, as typed; may be empty
 * @param rows the newest first; the one that is looked for, or none if there is no such
 */
public record LogView(
        String origin, long size, String root, String vkey, List<String> earlierKeys, String asked, List<Row> rows) {

    /** Where the entries before these are; null after the first entry of all, and for one that is looked for. */
    public @Nullable String older() {
        return asked.isEmpty() && !rows.isEmpty() && rows.getLast().number() > 1
                ? "/log?after=" + rows.getLast().number() + "#daftar"
                : null;
    }

    /**
     * @param number from 1, as people count
     * @param service the code that stands in the entry, empty for what belongs to no service
     * @param name what that service is called
     */
    public record Row(long number, LocalDate day, String service, Optional<Localized> name, Optional<EntryType> type) {
        /** Key of the text that names the type. */
        public String typeText() {
            return "ledger.type." + type.map(EntryType::code).orElse("other");
        }
    }
}
