package id.go.bantenprov.egov.casework.model;

/** What became of declaring a file complete. */
public sealed interface Declaration permits Declaration.Declared, Refused {
    record Declared(Move move) implements Declaration {}
}
