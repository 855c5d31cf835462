package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import org.jspecify.annotations.Nullable;

/** What a piece of input turned out to be, before its bounds are judged. */
sealed interface Parsed {
    record Right(Value value) implements Parsed {}

    /** @param part the input it lies in, such as {@code -month}; empty for the whole field */
    record Wrong(ProblemCode code, @Nullable Object limit, String part) implements Parsed {
        Wrong(ProblemCode code) {
            this(code, null, "");
        }
    }

    record Blank() implements Parsed {}

    Parsed BLANK = new Blank();
}
