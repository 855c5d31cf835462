package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Assessor;
import id.go.bantenprov.egov.casework.model.Assessors;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer.Answered;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.HandedIn;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.casework.model.UnsentCorrections;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was corrected. The clock of the promise runs again from the counted day of the answer. */
@Service
public class AnswerCorrection {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final OpenCorrections corrections;
    private final CaseContents contents;
    private final Assessors assessors;
    private final HandedIn handedIn;
    private final UnsentCorrections unsent;
    private final Correspondence correspondence;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    AnswerCorrection(
            Applications applications,
            OpenCorrections corrections,
            CaseContents contents,
            Assessors assessors,
            HandedIn handedIn,
            UnsentCorrections unsent,
            Correspondence correspondence,
            InForce inForce,
            CaseBook book,
            Tidings tidings) {
        this.applications = applications;
        this.corrections = corrections;
        this.contents = contents;
        this.assessors = assessors;
        this.handedIn = handedIn;
        this.unsent = unsent;
        this.correspondence = correspondence;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    /** @throws id.go.bantenprov.egov.web.NotFound if it is somebody else's application, or none */
    @Transactional
    public CorrectionAnswer handle(Resident resident, Command command) {
        var application = applications.lock(resident, command.number());
        var terms = inForce.termsFor(application);
        var correction = corrections.of(application);
        var unanswered = correction.map(OpenCorrection::unanswered).orElse(List.of());
        var assessor = correction.filter(_ -> unanswered.isEmpty()).flatMap(open -> assessor(open, terms));
        var outcome = application.answerCorrection(command.seenVersion(), unanswered, assessor.orElse(null), terms);
        if (outcome instanceof Answered(var move) && correction.isPresent()) {
            var answers = correction.get().toHandIn();
            var proven =
                    handedIn.proven(move, answers, correction.get().contents().key());
            book.write(Actor.of(resident), application, proven, terms);
            replace(resident, correction.get(), answers);
            tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
            tidings.showOfficer(move.after(), terms, "casework.told.answered");
        }
        return outcome;
    }

    /** As at submission, so that a corrected answer leads the file to the office it names. */
    private Optional<Assessor> assessor(OpenCorrection correction, Terms terms) {
        return assessors.of(terms.route(), correction.toHandIn());
    }

    /** The corrected answers take the place of the former; explanations are written to the office as messages. */
    private void replace(Resident resident, OpenCorrection correction, Answers answers) {
        var application = correction.application();
        var key = correction.contents().key();
        contents.replace(application, answers, key);
        correction
                .explanations()
                .forEach((question, explanation) -> correspondence.add(
                        application.id(),
                        Correspondence.Kind.MESSAGE,
                        Actor.of(resident),
                        null,
                        "“" + question + "”\n" + explanation,
                        key));
        unsent.drop(application);
    }
}
