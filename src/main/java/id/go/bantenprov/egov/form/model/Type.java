package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import java.util.Set;

/** The type of an expression, by which operators know their sides. */
sealed interface Type {
    enum Plain implements Type {
        BOOL("yes or no"),
        INT("whole number"),
        NUMBER("number"),
        DATE("date"),
        TEXT("text"),
        REGION("region"),
        ADDRESS("address"),
        FILES("files"),
        /** A text in quotes: becomes a text, date, option or region, whichever its neighbour is. */
        QUOTED("quoted text");

        private final String words;

        Plain(String words) {
            this.words = words;
        }
    }

    record Choice(Set<String> keys) implements Type {}

    record Choices(Set<String> keys) implements Type {}

    record Group(FactKind.Group kind) implements Type {}

    static Type of(FactKind kind) {
        return switch (kind) {
            case FactKind.Text _, FactKind.LongText _ -> Plain.TEXT;
            case FactKind.Int _ -> Plain.INT;
            case FactKind.Decimal _, FactKind.Money _ -> Plain.NUMBER;
            case FactKind.Date _ -> Plain.DATE;
            case FactKind.Bool _, FactKind.Declaration _ -> Plain.BOOL;
            case FactKind.Choice(var options) -> new Choice(options.keySet());
            case FactKind.Choices(var options, var _) -> new Choices(options.keySet());
            case FactKind.Region _ -> Plain.REGION;
            case FactKind.Address _ -> Plain.ADDRESS;
            case FactKind.File _ -> Plain.FILES;
            case FactKind.Group group -> new Group(group);
        };
    }

    /** Whether a value of this type may stand where {@code wanted} is declared. */
    default boolean fits(Type wanted) {
        return equals(wanted) || this == Plain.INT && wanted == Plain.NUMBER;
    }

    default boolean isNumber() {
        return this == Plain.INT || this == Plain.NUMBER;
    }

    default boolean isOrdered() {
        return isNumber() || this == Plain.DATE;
    }

    /** How an error names it. */
    default String words() {
        return switch (this) {
            case Plain plain -> plain.words;
            case Choice(var keys) ->
                "choice of " + String.join(", ", keys.stream().sorted().toList());
            case Choices(var keys) ->
                "choices of " + String.join(", ", keys.stream().sorted().toList());
            case Group _ -> "group";
        };
    }
}
