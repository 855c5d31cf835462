package id.go.bantenprov.egov.casework.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a deed does to an application: how it stands afterwards, and what the log states of it.
 *
 * @param deed name of the {@link CaseDeed} in history, for example {@code declareComplete}
 * @param reason why, in the words of the person who acts; empty where the deed needs none
 */
public record Move(Application after, String deed, String reason, List<Statement> statements) {
    Move named(CaseDeed name) {
        return new Move(after, name.code(), reason, statements);
    }

    Move because(String why) {
        return new Move(after, deed, why, statements);
    }

    Move leadingTo(Application other) {
        return new Move(other, deed, reason, statements);
    }

    /** The same, after something else was stated. */
    Move stating(Statement first) {
        return new Move(
                after,
                deed,
                reason,
                Stream.concat(Stream.of(first), statements.stream()).toList());
    }
}
