package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Map;

/** What a person has done with a question. */
public sealed interface Answer {
    /** A value of the right kind. Its bounds are judged anew at each evaluation, for some move with the day. */
    record Given(Value value) implements Answer {}

    /** An optional question on a page that was sent without it. */
    record LeftEmpty() implements Answer {}

    /** Input that could not be accepted, kept as typed so that nothing is lost. @param fields by name of the input */
    record Typed(Map<String, List<String>> fields) implements Answer {
        public Typed {
            fields = Map.copyOf(fields);
        }
    }
}
