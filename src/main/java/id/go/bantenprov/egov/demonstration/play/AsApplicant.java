package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.apply.AnswerCorrection;
import id.go.bantenprov.egov.casework.apply.SendMessage;
import id.go.bantenprov.egov.casework.apply.SendMessage.Sending.Sent;
import id.go.bantenprov.egov.casework.apply.SubmitApplication;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer.Answered;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn.Submitted;
import id.go.bantenprov.egov.casework.model.Withdrawing.Withdrawn;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.demonstration.model.Plan;
import id.go.bantenprov.egov.demonstration.model.Story;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Language;
import org.springframework.stereotype.Component;

/** What invented residents do, within the scene's transaction. */
@Component
class AsApplicant {
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Attachments attachments;
    private final HandIn handIn;
    private final FillCorrection fillCorrection;
    private final Applications applications;
    private final SubmitApplication submitApplication;
    private final AnswerCorrection answerCorrection;
    private final WithdrawApplication withdrawApplication;
    private final SendMessage sendMessage;
    private final Notification notification;

    AsApplicant(
            Catalogue catalogue,
            Drafts drafts,
            Attachments attachments,
            HandIn handIn,
            FillCorrection fillCorrection,
            Applications applications,
            SubmitApplication submitApplication,
            AnswerCorrection answerCorrection,
            WithdrawApplication withdrawApplication,
            SendMessage sendMessage,
            Notification notification) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.attachments = attachments;
        this.handIn = handIn;
        this.fillCorrection = fillCorrection;
        this.applications = applications;
        this.submitApplication = submitApplication;
        this.answerCorrection = answerCorrection;
        this.withdrawApplication = withdrawApplication;
        this.sendMessage = sendMessage;
        this.notification = notification;
    }

    Draft save(Resident resident, Story story) {
        var service = catalogue
                .current(new ServiceCode(story.service()), Plan.FIRST_DAY)
                .orElseThrow();
        var restored = service.form().restore(story.answers());
        if (!restored.dropped().isEmpty()) throw new IllegalStateException("No such answers: " + restored.dropped());
        return drafts.begin(resident, service.serviceVersion(), restored.answers());
    }

    ApplicationNumber submit(Resident resident, Story story) {
        var draft = save(resident, story);
        var answers = draft.answers();
        var handed = handIn.handle(story.files(), "casework.draft/" + draft.id().value(), draft.key());
        for (int i = 0; i < handed.size(); i++) {
            var requirement = story.files().get(i).key();
            attachments.add(
                    draft.id(), new Attachment(requirement, handed.get(i).id()));
            answers = answers.with(requirement, HandIn.answer(handed.get(i)));
        }
        drafts.save(draft.with(answers));
        var language = resident.language().orElse(Language.INDONESIAN);
        var outcome = submitApplication.handle(resident, new SubmitApplication.Command(draft.id(), language));
        if (outcome instanceof Submitted(var number)) return number;
        throw new UnexpectedTurn("Submitting: " + outcome);
    }

    void answerCorrection(Resident resident, ApplicationNumber number, String words) {
        var application = applications.lock(resident, number);
        fillCorrection.handle(application, words);
        var outcome = answerCorrection.handle(resident, new AnswerCorrection.Command(number, application.version()));
        if (!(outcome instanceof Answered)) throw new UnexpectedTurn("Answering corrections: " + outcome);
    }

    void withdraw(Resident resident, ApplicationNumber number) {
        var version = applications.lock(resident, number).version();
        var outcome = withdrawApplication.handle(resident, new WithdrawApplication.Command(number, version));
        if (!(outcome instanceof Withdrawn)) throw new UnexpectedTurn("Withdrawing: " + outcome);
    }

    void write(Resident resident, ApplicationNumber number, String text) {
        var outcome = sendMessage.handle(resident, new SendMessage.Command(number, text));
        if (!(outcome instanceof Sent)) throw new UnexpectedTurn("Writing to the office: " + outcome);
    }

    /** As if the mail server had refused the mail that says an application has come in. */
    void loseMail(Resident resident, ApplicationNumber number) {
        var service = catalogue
                .version(applications.lock(resident, number).filed().service())
                .name();
        notification.tellInVain(
                new Account(resident.account()),
                "casework.told.received",
                "/permohonan/" + number.text(),
                number.text(),
                service);
    }
}
