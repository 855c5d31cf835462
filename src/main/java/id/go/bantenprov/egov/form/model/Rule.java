package id.go.bantenprov.egov.form.model;

import java.util.stream.Stream;

/** An expression with the words it was written in. @param line of its file */
public record Rule(String source, int line, Expr expr) {
    /** The facts that it reads itself, in the order of reading. */
    public Stream<String> reads() {
        return expr.facts().map(Expr.FactRef::key);
    }

    @Override
    public String toString() {
        return source;
    }
}
