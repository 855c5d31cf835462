package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.casework.model.Signing.MaySign;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Officer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case once its letter is signed and kept: end state, both entries of the log and the document, or nothing. */
@Service
public class EndBySignature {
    private final Applications applications;
    private final MayOpen mayOpen;
    private final InForce inForce;
    private final CaseBook book;
    private final CaseContents contents;
    private final CaseDocuments documents;
    private final StoredFiles files;
    private final Tidings tidings;

    EndBySignature(
            Applications applications,
            MayOpen mayOpen,
            InForce inForce,
            CaseBook book,
            CaseContents contents,
            CaseDocuments documents,
            StoredFiles files,
            Tidings tidings) {
        this.applications = applications;
        this.mayOpen = mayOpen;
        this.inForce = inForce;
        this.book = book;
        this.contents = contents;
        this.documents = documents;
        this.files = files;
        this.tidings = tidings;
    }

    /**
     * @param sha256 digest of the signed file
     * @param signed the file; null where only its digest is kept
     */
    @Transactional
    public Signing handle(Officer officer, SignDecision.Command command, Sha256 sha256, @Nullable StoredFile signed) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var authority = application.underAuthorityOf(officer, leads, command.seenVersion(), terms);
        var outcome = authority.maySign(command.seenSha256());
        if (!(outcome instanceof MaySign(var waiting, var _))) return outcome;
        var document = documents.find(application.id()).orElseThrow();
        var content = contents.open(application).orElseThrow();
        var move = authority.signed(waiting, document.number(), document.token().text(), sha256.hex());
        if (signed != null) files.add(signed, content.key());
        documents.sign(
                application.id(),
                waiting.proposal().outcome(),
                signed == null ? null : signed.id(),
                sha256.hex(),
                terms.at(),
                validUntil(waiting.proposal(), content, terms));
        book.write(Actor.of(officer), application, move, terms);
        tidings.tellApplicant(move.after(), "casework.told.decided");
        return new Signing.Signed(move);
    }

    private static @Nullable LocalDate validUntil(Proposal proposal, Contents content, Terms terms) {
        if (proposal.outcome() == Proposal.Outcome.REJECTED) return null;
        var form = terms.service().form();
        return terms.route()
                .issue()
                .validUntil()
                .flatMap(fact ->
                        form.evaluate(content.answers(), content.answeredOn()).value(fact))
                .map(value -> ((Value.Day) value).date())
                .orElse(null);
    }
}
