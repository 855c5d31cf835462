package id.go.bantenprov.egov.form.proof;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of none, one and two rows, made of rows that the rules can tell apart. */
record RowDomains(Domains domains, String key, FactKind.Group group) {
    /** More different rows than this are sampled. */
    private static final int MAX_ROWS = 12;

    List<Value.Rows> groups() {
        var rows = rows();
        var groups = new ArrayList<Value.Rows>();
        int fewest = group.rows().fewest();
        if (fewest > 2) rows.forEach(row -> groups.add(closed(Collections.nCopies(fewest, row))));
        groups.add(closed(List.of()));
        for (int one = 0; one < rows.size(); one++) {
            groups.add(closed(List.of(rows.get(one))));
            for (int other = one; other < rows.size(); other++)
                groups.add(closed(List.of(rows.get(one), rows.get(other))));
        }
        return groups;
    }

    private static Value.Rows closed(List<Map<String, Answer>> rows) {
        return new Value.Rows(rows, true);
    }

    private List<Map<String, Answer>> rows() {
        List<Map<String, Answer>> rows = List.of(Map.of());
        for (var field : group.fields()) {
            rows = extended(rows, field);
            if (rows.size() > MAX_ROWS) {
                domains.cuts().sampled.add(key);
                rows = rows.subList(0, MAX_ROWS);
            }
        }
        return rows;
    }

    private List<Map<String, Answer>> extended(List<Map<String, Answer>> rows, Fact field) {
        var extended = new ArrayList<Map<String, Answer>>();
        for (var value : domains.field(key, field))
            for (var row : rows) {
                var more = new LinkedHashMap<>(row);
                more.put(field.key(), new Answer.Given(value));
                extended.add(more);
            }
        return extended;
    }
}
