package id.go.bantenprov.egov.form.model;

import java.util.List;

/** A rule as written, before names and types mean anything. {@code at}: where it begins, in characters. */
sealed interface Syntax {
    int at();

    record Name(int at, String name) implements Syntax {}

    record Number(int at, String digits) implements Syntax {}

    record Text(int at, String text) implements Syntax {}

    record Bool(int at, boolean truth) implements Syntax {}

    record Listing(int at, List<Syntax> items) implements Syntax {}

    record Prefix(int at, String sign, Syntax part) implements Syntax {}

    record Infix(int at, String sign, Syntax left, Syntax right) implements Syntax {}

    record Conditional(int at, Syntax condition, Syntax yes, Syntax no) implements Syntax {}

    record Call(int at, String function, List<Syntax> arguments) implements Syntax {}
}
