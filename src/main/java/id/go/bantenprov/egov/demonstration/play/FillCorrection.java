package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.apply.CorrectionDrafts;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does what a correction asks for: another file, a changed field, a word of explanation. */
@Component
class FillCorrection {
    private final CaseContents contents;
    private final CorrectionDrafts drafts;
    private final Attachments attachments;
    private final HandIn handIn;

    FillCorrection(CaseContents contents, CorrectionDrafts drafts, Attachments attachments, HandIn handIn) {
        this.contents = contents;
        this.drafts = drafts;
        this.attachments = attachments;
        this.handIn = handIn;
    }

    /** @param words where words are asked for */
    void handle(Application application, String words) {
        if (!(application.state() instanceof AwaitingApplicant waiting)) {
            throw new UnexpectedTurn("Nothing is asked of the applicant: " + application.state());
        }
        var content = contents.open(application).orElseThrow();
        var draft = drafts.of(application, content);
        var answers = draft.answers();
        Map<String, String> explanations = new HashMap<>();
        for (var correction : waiting.corrections()) {
            if (correction.kind() == Correction.Kind.CLARIFY) explanations.put(correction.target(), words);
            else
                answers =
                        answers.with(correction.target(), corrected(application, content, answers, correction, words));
        }
        drafts.save(application, content, draft.with(answers, explanations));
    }

    private Answer corrected(
            Application application, Contents content, Answers answers, Correction correction, String words) {
        var target = correction.target();
        if (correction.kind() == Correction.Kind.CORRECT_FIELD) {
            return Better.than(answers.get(target).orElseThrow(), words);
        }
        var requirement = new Requirement(target, target.equals("pasfoto"));
        var owner = "casework.application/" + application.id();
        var file = handIn.handle(List.of(requirement), owner, content.key()).getFirst();
        attachments.add(application.id(), new Attachment(target, file.id()));
        return HandIn.answer(file);
    }
}
