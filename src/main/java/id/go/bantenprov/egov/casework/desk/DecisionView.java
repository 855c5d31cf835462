package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The card by which an officer decides.
 *
 * @param opinions of other offices that whoever decides must know: conditions and objections
 * @param options what is possible now; none if it is not this officer's turn
 * @param chosen code of the deed whose form is shown; null if nothing is possible, or signing comes first
 * @param action where that form goes, below the file's address
 * @param form what that form asks for
 * @param partly whether a grant in part is possible
 * @param answering whether the service gives an answer: then everybody is asked for that, not for an opinion
 * @param reasons what stands in the field of reasons: what was typed, or what the holder of the information has found, for
 *     whoever writes the answer to begin with
 * @param proposed what the review proposed, in words; null before it
 * @param remarks why something is not possible that one might expect
 * @param nothing says why there is nothing to decide; null if there is
 * @param signing the page on which this officer signs; null unless it is that officer's turn to sign
 * @param links other deeds with pages of their own: extending, revoking, the letter for who leads
 * @param lost what was typed for a deed that is not possible any more
 */
public record DecisionView(
        List<Opinion> opinions,
        List<Option> options,
        @Nullable String chosen,
        @Nullable String action,
        Form form,
        boolean partly,
        boolean answering,
        String reasons,
        @Nullable String proposed,
        List<Correctable> correctables,
        List<String> remarks,
        @Nullable String nothing,
        QueueView.@Nullable Link signing,
        List<QueueView.Link> links,
        List<String> lost) {
    /** What is asked of whoever does the chosen deed. */
    public enum Form {
        CORRECTION,
        ASSESSMENT,
        PROPOSAL,
        CONFIRMATION,
        RETURN,
        NOTHING;

        /** @param reviewing whether an approval proposes how to decide, or confirms what was proposed */
        static Form of(@Nullable Deed chosen, boolean reviewing) {
            return switch (chosen) {
                case CORRECTION -> CORRECTION;
                case ASSESSMENT -> ASSESSMENT;
                case APPROVAL -> reviewing ? PROPOSAL : CONFIRMATION;
                case RETURN -> RETURN;
                case COMPLETE, GO_ON, CANCEL -> NOTHING;
                case null -> NOTHING;
            };
        }
    }

    /**
     * @param text which office has said what
     * @param tone of the notice
     * @param lines its conditions or reasons
     * @param effect what follows from it; null once the case has ended
     */
    public record Opinion(
            String text,
            String tone,
            List<String> lines,
            @Nullable String effect) {}

    /**
     * @param effect what it does to the clock, and who has the file then
     * @param send what the button says that does it
     */
    public record Option(String code, String text, String effect, String send) {}

    /** How a review may propose to decide. */
    public List<Outcome> outcomes() {
        return Stream.of(Outcome.values())
                .filter(outcome -> partly || outcome != Outcome.PARTLY)
                .toList();
    }

    /** How an office can see it. */
    public AssessmentView[] views() {
        return AssessmentView.values();
    }

    /** Part of the keys of what is said otherwise where the service gives an answer. */
    public String kind() {
        return answering ? "answer." : "";
    }

    /** @throws java.util.NoSuchElementException if nothing is chosen */
    public Option chosenOption() {
        return options.stream()
                .filter(each -> each.code().equals(chosen))
                .findFirst()
                .orElseThrow();
    }
}
