package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.identity.Resident;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers corrections whole, as a program sends it: everything that was asked for, or nothing is kept and why. */
@Service
class CorrectWhole {
    /**
     * @param answers what was corrected, by fact
     * @param explanations answers to questions, by the target of the correction
     */
    record Command(
            ApplicationNumber number, int seenVersion, Map<String, Object> answers, Map<String, String> explanations) {}

    /** What became of it. Only what was judged may have been kept. */
    sealed interface Corrected {
        record Judged(CorrectionAnswer answer) implements Corrected {}

        record Invalid(List<Problem> problems) implements Corrected {}

        /** @param fields that nobody asked to correct */
        record NotOpen(List<String> fields) implements Corrected {}
    }

    private final Applications applications;
    private final OpenCorrections corrections;
    private final CorrectionDrafts drafts;
    private final AnswerCorrection answerCorrection;
    private final NamedRegions regions;
    private final Attachments attachments;
    private final StoredFiles files;

    CorrectWhole(
            Applications applications,
            OpenCorrections corrections,
            CorrectionDrafts drafts,
            AnswerCorrection answerCorrection,
            NamedRegions regions,
            Attachments attachments,
            StoredFiles files) {
        this.applications = applications;
        this.corrections = corrections;
        this.drafts = drafts;
        this.answerCorrection = answerCorrection;
        this.regions = regions;
        this.attachments = attachments;
        this.files = files;
    }

    /** @throws id.go.bantenprov.egov.web.NotFound if it is somebody else's application, or none */
    @Transactional
    public Corrected handle(Resident resident, Command command) {
        var application = applications.lock(resident, command.number());
        var asked = corrections.of(application);
        return asked.isEmpty() || application.version() != command.seenVersion()
                ? judged(resident, command)
                : correct(resident, asked.get(), command);
    }

    private Corrected judged(Resident resident, Command command) {
        return new Corrected.Judged(answerCorrection.handle(
                resident, new AnswerCorrection.Command(command.number(), command.seenVersion())));
    }

    private Corrected correct(Resident resident, OpenCorrection asked, Command command) {
        var tooLong = Refused.TooLong.any(command.explanations().values().stream());
        if (tooLong.isPresent()) return new Corrected.Judged(tooLong.get());
        var form = asked.service().form();
        var reading = form.readJson(command.answers(), asked.contents().answeredOn());
        var given = reading.answers();
        var corrected = asked.with(new CorrectionDraft(0, changed(asked.before(), given), command.explanations()));
        var notOpen = notOpen(corrected, given, command);
        if (!notOpen.isEmpty()) return new Corrected.NotOpen(notOpen);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(regions.unknown(form, given));
        problems.addAll(FormFiles.foreign(given, own(asked.application().id())));
        if (!problems.isEmpty()) return new Corrected.Invalid(problems);
        var missing = corrected.unanswered();
        if (!missing.isEmpty()) return new Corrected.Judged(new CorrectionAnswer.StillMissing(missing));
        drafts.save(asked.application(), asked.contents(), corrected.draft());
        return judged(resident, command);
    }

    private static Answers changed(Answers before, Answers given) {
        var answers = before;
        for (var each : given.byFact().entrySet()) answers = answers.with(each.getKey(), each.getValue());
        return answers;
    }

    /** What came although neither the office asked for it nor a changed answer makes it necessary. */
    private static List<String> notOpen(OpenCorrection corrected, Answers given, Command command) {
        var open = corrected.open();
        var questions = corrected.waiting().corrections().stream()
                .filter(each -> each.kind() == Correction.Kind.CLARIFY)
                .map(Correction::target)
                .toList();
        return Stream.concat(
                        given.byFact().keySet().stream().filter(fact -> !open.contains(fact)),
                        command.explanations().keySet().stream().filter(target -> !questions.contains(target)))
                .sorted()
                .toList();
    }

    /** Only these count: what was uploaded to this very application. */
    private List<FileRef> own(ApplicationId application) {
        var uploaded = attachments.of(application).stream()
                .map(Attachments.Attachment::file)
                .toList();
        return files.findAll(uploaded).stream().map(FormFiles::ref).toList();
    }
}
