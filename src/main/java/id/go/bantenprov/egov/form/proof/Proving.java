package id.go.bantenprov.egov.form.proof;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.PathProof;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Verdict;
import id.go.bantenprov.egov.form.model.FormState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks the pages forward with every combination of answers that the rules can tell apart. Ways that agree in all that is
 * still to be read are followed as one.
 */
public final class Proving {
    static final int MAX_STATES = 100_000;

    private final FormDefinition form;
    private final Cuts cuts;
    private final Map<String, List<Answer>> domains = new HashMap<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final BitSet reached = new BitSet();
    private int states;

    /** One stage of filling in. @param pages that some way to this stage has come through */
    private record Stage(FormState state, BitSet pages) {}

    private Proving(FormDefinition form, LocalDate today) {
        this.form = form;
        this.cuts = new Cuts(form, today);
        var made = new Domains(cuts, today);
        for (var fact : form.facts()) if (!fact.isComputed()) domains.put(fact.key(), made.of(fact));
    }

    public static PathProof prove(FormDefinition form, LocalDate today) {
        return new Proving(form, today).proof(FormState.of(form.graph(), Answers.none(), today));
    }

    private PathProof proof(FormState start) {
        Collection<Stage> stages = List.of(new Stage(start, new BitSet()));
        for (int page = 0; page < form.pages().size() && states <= MAX_STATES; page++) stages = through(page, stages);
        if (states > MAX_STATES) findings.add("more than " + MAX_STATES + " stages: too many to look at");
        else judgeEnds(stages);
        return new PathProof(List.copyOf(findings), List.copyOf(cuts.sampled), states);
    }

    private Collection<Stage> through(int page, Collection<Stage> stages) {
        var around = new ArrayList<Stage>();
        Collection<Stage> inside = new ArrayList<>();
        for (var stage : stages)
            switch (stage.state().page(page)) {
                case YES -> inside.add(entered(page, stage));
                case NO, NOT_NEEDED -> around.add(stage);
                case OPEN -> findings.add("page " + key(page) + ": its guard is not known when it comes");
            }
        for (var fact : form.graph().askedOn(page)) inside = asked(fact, page, inside);
        around.addAll(inside);
        return merged(around, page + 1);
    }

    private String key(int page) {
        return form.pages().get(page).key();
    }

    private Stage entered(int page, Stage stage) {
        reached.set(page);
        var pages = (BitSet) stage.pages().clone();
        pages.set(page);
        return new Stage(stage.state(), pages);
    }

    private Collection<Stage> asked(String fact, int page, Collection<Stage> stages) {
        var next = new ArrayList<Stage>();
        for (var stage : stages) {
            if (states + next.size() > MAX_STATES) break;
            if (!(stage.state().settled(fact) instanceof Settled.Missing(var askable))) next.add(stage);
            else if (askable) answered(fact, stage, next);
            else findings.add(fact + ": its guard is not known when its page comes");
        }
        return merged(next, page);
    }

    private void answered(String fact, Stage stage, List<Stage> next) {
        var domain = domains.getOrDefault(fact, List.of());
        if (domain.isEmpty()) findings.add(fact + ": no valid answer could be made up");
        for (var answer : domain) {
            var state = stage.state().with(fact, stage.state().answers().with(fact, answer));
            if (goesOn(state)) next.add(new Stage(state, stage.pages()));
        }
    }

    /** Who is refused, or fails a check, goes no further. */
    private boolean goesOn(FormState state) {
        for (int number = 0; number < form.eligibility().size(); number++)
            if (state.eligibility(number) == Verdict.NO) {
                refused.add(form.eligibility().get(number).key());
                return false;
            }
        for (int number = 0; number < form.checks().size(); number++)
            if (state.check(number) == Verdict.NO) return false;
        return true;
    }

    private Collection<Stage> merged(List<Stage> stages, int firstPageToCome) {
        var merged = new LinkedHashMap<Map<String, Answer>, Stage>();
        for (var stage : stages) {
            var same = merged.putIfAbsent(stillRead(stage.state(), firstPageToCome), stage);
            if (same != null) same.pages().or(stage.pages());
        }
        states += merged.size();
        return merged.values();
    }

    private static Map<String, Answer> stillRead(FormState state, int firstPageToCome) {
        var read = new HashMap<String, Answer>();
        state.answers().byFact().forEach((fact, answer) -> {
            if (state.isStillRead(fact, firstPageToCome)) read.put(fact, answer);
        });
        return read;
    }

    private void judgeEnds(Collection<Stage> ends) {
        var finished = new BitSet();
        for (var end : ends) {
            finished.or(end.pages());
            judgeEnd(end.state());
        }
        if (ends.isEmpty()) findings.add("no way comes to the end");
        for (int page = 0; page < form.pages().size(); page++) {
            if (!reached.get(page)) findings.add("page " + key(page) + " is never reached");
            else if (!finished.get(page)) findings.add("page " + key(page) + ": who comes here cannot finish");
        }
        form.eligibility().stream()
                .map(Eligibility::key)
                .filter(key -> !refused.contains(key))
                .forEach(key -> findings.add("refusal " + key + " is never reached"));
    }

    private void judgeEnd(FormState end) {
        for (var need : form.needs())
            if (end.settled(need) instanceof Settled.Missing) findings.add(need + " is needed, but missing at an end");
        for (int number = 0; number < form.eligibility().size(); number++)
            if (end.eligibility(number) == Verdict.OPEN)
                findings.add(form.eligibility().get(number).key() + " is undecided at an end");
    }
}
