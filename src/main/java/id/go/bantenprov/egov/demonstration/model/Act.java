package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Proposal;
import java.util.List;

/** What somebody does in a scene. {@code officer} is the key of an invented official. */
public sealed interface Act {
    /** A draft that is saved and not sent. */
    record SaveDraft() implements Act {}

    record Submit() implements Act {}

    /** The applicant writes to the office. */
    record Ask(String text) implements Act {}

    /** The office writes to the applicant. */
    record Reply(String officer, String text) implements Act {}

    record DeclareComplete(String officer) implements Act {}

    record AskCorrection(String officer, List<Correction> corrections) implements Act {}

    /** @param words where words are asked for */
    record AnswerCorrection(String words) implements Act {}

    record CancelCorrection(String officer) implements Act {}

    record Assess(String officer, AssessmentView view, String reasons) implements Act {}

    record Approve(String officer, Proposal proposal) implements Act {}

    record Return(String officer, String reason) implements Act {}

    /** The last approval before the signature, after which the letter is made. */
    record ApproveLast(String officer, Proposal proposal, LetterKept kept) implements Act {}

    record Sign(String officer, LetterKept kept) implements Act {}

    record Extend(String officer, String reason) implements Act {}

    record Withdraw() implements Act {}

    /** A mail to the applicant comes back. */
    record LoseMail() implements Act {}

    record Revoke(String officer, String ground, String legalBasis, String reason) implements Act {}

    /** Time does what falls due in a night, to all applications. */
    record Night() implements Act {}

    /** What is kept of a letter. */
    enum LetterKept {
        /** The file, rendered and signed. */
        FILE,
        /** Its digest only, of bytes that follow from its number: for letters nobody will open. */
        DIGEST
    }
}
