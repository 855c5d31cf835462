package id.go.bantenprov.egov.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry that belongs to no case and hides nothing: a calendar, a service, the day's figures, a key of the log.
 *
 * @param day the day it takes effect for the log's readers
 * @param fields what its type adds, with ASCII keys; values as {@code CanonicalJson} takes them
 */
public record PublicEntry(EntryType type, LocalDate day, Map<String, ?> fields) {
    Map<String, Object> toMap() {
        var map = new TreeMap<String, Object>(fields);
        map.put("v", 1);
        map.put("type", type.code());
        map.put("day", day);
        return map;
    }
}
