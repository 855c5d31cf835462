package id.go.bantenprov.egov.casework.model;

/** What became of asking for a letter to be rendered again. */
public sealed interface RenderingAgain permits RenderingAgain.Asked, Refused {
    record Asked(Move move) implements RenderingAgain {}
}
