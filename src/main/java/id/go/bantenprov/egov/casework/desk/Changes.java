package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.FormerAnswers.Former;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What corrections have changed, by fact and the newest first. */
record Changes(Map<String, List<Change>> byFact) {
    static final Changes NONE = new Changes(Map.of());

    /** @param before what stood there until then; empty if nothing did */
    record Change(OffsetDateTime at, Optional<Value> before) {}

    /** @param former the oldest first */
    static Changes between(List<Former> former, Answers now) {
        var byFact = new HashMap<String, List<Change>>();
        var after = now;
        for (var each : former.reversed()) {
            for (var fact : facts(each.answers(), after)) {
                var before = value(each.answers(), fact);
                if (before.equals(value(after, fact))) continue;
                byFact.computeIfAbsent(fact, _ -> new ArrayList<>()).add(new Change(each.correctedAt(), before));
            }
            after = each.answers();
        }
        return new Changes(Map.copyOf(byFact));
    }

    private static Set<String> facts(Answers before, Answers after) {
        var facts = new LinkedHashSet<>(before.byFact().keySet());
        facts.addAll(after.byFact().keySet());
        return facts;
    }

    static Optional<Value> value(Answers answers, String fact) {
        return answers.get(fact)
                .flatMap(answer -> answer instanceof Answer.Given(var value) ? Optional.of(value) : Optional.empty());
    }

    List<Change> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** When the correction came that has changed something last. */
    Optional<OffsetDateTime> lastAt() {
        return byFact.values().stream().map(changes -> changes.getFirst().at()).max(Comparator.naturalOrder());
    }

    boolean isOf(String fact, OffsetDateTime at) {
        return of(fact).stream().anyMatch(change -> change.at().equals(at));
    }
}
