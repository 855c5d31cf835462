package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.answer.AnswerJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything a person has answered so far, by fact; also what is hidden for the moment. Never changes: a change is a copy. */
public final class Answers {
    private static final Answers NONE = new Answers(Map.of());
    private final Map<String, Answer> byFact;

    private Answers(Map<String, Answer> byFact) {
        this.byFact = byFact;
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<String, Answer> byFact) {
        return new Answers(new LinkedHashMap<>(byFact));
    }

    public Optional<Answer> get(String fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    public Answers with(String fact, Answer answer) {
        var copy = new LinkedHashMap<>(byFact);
        copy.put(fact, answer);
        return new Answers(copy);
    }

    public Answers with(String fact, Value value) {
        return with(fact, new Answer.Given(value));
    }

    public Answers without(String fact) {
        var copy = new LinkedHashMap<>(byFact);
        copy.remove(fact);
        return new Answers(copy);
    }

    public Map<String, Answer> byFact() {
        return Collections.unmodifiableMap(byFact);
    }

    /** Plain maps, lists, strings, whole numbers and booleans, ready for any JSON writer; read back by the definition. */
    public Map<String, Object> toJson() {
        return AnswerJson.write(byFact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byFact.equals(answers.byFact);
    }

    @Override
    public int hashCode() {
        return byFact.hashCode();
    }

    @Override
    public String toString() {
        return "Answers to " + byFact.keySet();
    }
}
