package id.go.bantenprov.egov.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One step of a case, as the public may see it, with what it commits to.
 *
 * @param day the counted day, never a moment: who knows the second of a deed must not find its entry by it
 * @param agency code of the agency that owns the service
 * @param service code of the service, with the {@code version} the case was handed in under
 * @param seq 1, 2, … in the case, without a gap
 * @param round 1, and one more for every reopening
 * @param fields what its type adds, public for ever: no person, number or officer
 * @param content what the applicant can prove and nobody else can guess; kept by the caller, never in the log
 */
public record CaseEntry(
        EntryType type,
        LocalDate day,
        String agency,
        String service,
        String version,
        CaseTag tag,
        int seq,
        int round,
        Map<String, ?> fields,
        Map<String, ?> content) {

    Map<String, Object> toMap(String commitment) {
        var map = new TreeMap<String, Object>(fields);
        map.put("v", 1);
        map.put("type", type.code());
        map.put("day", day);
        map.put("agency", agency);
        map.put("service", service);
        map.put("version", version);
        map.put("case", tag.text());
        map.put("seq", seq);
        if (round > 1) map.put("round", round);
        map.put("commit", commitment);
        return map;
    }
}
