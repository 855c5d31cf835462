package id.go.bantenprov.egov.casework.model;

/** What became of asking for a letter to be rendered again. */
public sealed interface RenderingAgain permits RenderingAgain.Asked, RenderingAgain.NotNeeded, Refused {
    record Asked(Move move) implements RenderingAgain {}

    /** The letter is being made, or is as it should be. */
    record NotNeeded() implements RenderingAgain {}
}
