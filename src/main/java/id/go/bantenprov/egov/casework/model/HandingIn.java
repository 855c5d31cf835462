package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Submission;

/** What became of sending an application. */
public sealed interface HandingIn {
    record Submitted(ApplicationNumber number) implements HandingIn {}

    record Incomplete(Submission.Incomplete why) implements HandingIn {}

    record NotEligible(Submission.NotEligible why) implements HandingIn {}

    /** The service has a new version and the old one is no longer taken: the draft goes on under the new one. */
    record NewVersion(OnlineService current) implements HandingIn {}

    /** Applications are not taken today. */
    record WindowClosed() implements HandingIn {}

    /** The button was pressed twice: there is one case. */
    record AlreadySubmitted(ApplicationNumber number) implements HandingIn {}
}
