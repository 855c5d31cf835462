package id.go.bantenprov.egov.casework.model;

/** What an assessing office thinks of an application. */
public enum AssessmentView {
    AGREE,
    AGREE_WITH_CONDITIONS,
    OBJECT
}
