package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.decide.AuthorityView.Fact;
import id.go.bantenprov.egov.casework.decide.AuthorityView.Subject;
import id.go.bantenprov.egov.casework.decide.AuthorityViews.Before;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names what a deed of authority is done to, and whose it is. The look is recorded before anything of it is read. */
@Component
class AuthoritySubjects {
    private static final String LABEL = "casework.desk.authority.";

    /** The answer by which forms ask for the body on whose behalf somebody applies; a letter prints it below the name. */
    private static final String BODY = "bodyName";

    private final CaseDocuments documents;
    private final CaseContents contents;
    private final AccessRecords accessRecords;

    AuthoritySubjects(CaseDocuments documents, CaseContents contents, AccessRecords accessRecords) {
        this.documents = documents;
        this.contents = contents;
        this.accessRecords = accessRecords;
    }

    /** The letter that is revoked. */
    Subject letter(Before before, Language language) {
        var signed = documents.signed(before.application().id());
        var facts = new ArrayList<Fact>();
        signed.ifPresent(letter -> facts.add(new Fact(LABEL + "letter", letter.number())));
        person(before, Part.RESULT).ifPresent(name -> facts.add(new Fact(LABEL + "holder", name)));
        signed.map(CaseDocuments.Signed::validUntil)
                .ifPresent(day -> facts.add(new Fact(LABEL + "validUntil", Formats.date(day, language))));
        var file = signed.map(CaseDocuments.Signed::file).map(id -> "berkas/" + id);
        return new Subject(List.copyOf(facts), file.orElse(null));
    }

    /** The promise that is extended. */
    Subject promise(Before before, Language language) {
        var facts = new ArrayList<Fact>();
        person(before, Part.FILE).ifPresent(name -> facts.add(new Fact("casework.desk.who.applicant", name)));
        if (before.application().promise() instanceof PromiseClock.Running running) {
            facts.add(new Fact(LABEL + "due", Formats.date(running.due(), language)));
        }
        return new Subject(List.copyOf(facts), null);
    }

    private Optional<String> person(Before before, Part part) {
        var application = before.application();
        var applicant = application.filed().applicant();
        if (applicant == null) return Optional.empty();
        accessRecords.record(
                before.officer(), new Look(applicant, application.number().text(), part, Look.LOOKING));
        return contents.open(application).map(content -> named(before, content));
    }

    private static String named(Before before, Contents content) {
        var evaluation = before.terms().service().form().evaluate(content.answers(), content.answeredOn());
        var body = evaluation.form().fact(BODY).flatMap(_ -> evaluation.value(BODY));
        return body.orElse(null) instanceof Value.Text(var name)
                ? content.applicantName() + ", " + name
                : content.applicantName();
    }
}
