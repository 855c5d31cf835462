package id.go.bantenprov.egov.casework.model;

/** What became of giving an assessment. */
public sealed interface AssessmentGiving
        permits AssessmentGiving.Given, AssessmentGiving.NoReasons, Unwritable, Refused {
    record Given(Move move) implements AssessmentGiving {}

    /** Conditions and objections need reasons; where the service gives an answer, what can be given needs to be written. */
    record NoReasons() implements AssessmentGiving {}
}
