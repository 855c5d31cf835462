package id.go.bantenprov.egov.casework.model;

/** What became of handing the work on a file to a person. */
public sealed interface Assigning permits Assigning.Assigned, Assigning.NotInUnit, Refused {
    record Assigned(Move move) implements Assigning {}

    /** That person does not work in the office that has the file. */
    record NotInUnit() implements Assigning {}
}
