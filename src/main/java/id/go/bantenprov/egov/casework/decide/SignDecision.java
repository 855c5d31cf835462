package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.casework.model.Signing.MaySign;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.Archive.Content;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.document.Signatory;
import id.go.bantenprov.egov.document.SignaturePort;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.SigningPause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Signs a decision: the deed of the position holder on exactly the bytes that person has seen. The order is sign, keep the
 * file, then end the case in one transaction; a crash in between leaves a file nobody refers to, and the holder signs
 * again. So this is no transaction itself, and everything is checked twice: before the signature, and under the lock.
 */
@Service
public class SignDecision {
    private static final int CERTIFICATE_TITLE_LENGTH = 64;

    /**
     * @param seenSha256 digest of the letter the signer has looked at
     * @param password proves presence, and is kept for this call only
     */
    public record Command(ApplicationNumber number, int seenVersion, String seenSha256, String password) {
        @Override
        public String toString() {
            return "Command[" + number + "]";
        }
    }

    private final Applications applications;
    private final MayOpen mayOpen;
    private final InForce inForce;
    private final CaseContents contents;
    private final CaseDocuments documents;
    private final OwnPassword passwords;
    private final SigningPause pause;
    private final Archive archive;
    private final SignaturePort signatures;
    private final EndBySignature endBySignature;

    SignDecision(
            Applications applications,
            MayOpen mayOpen,
            InForce inForce,
            CaseContents contents,
            CaseDocuments documents,
            OwnPassword passwords,
            SigningPause pause,
            Archive archive,
            SignaturePort signatures,
            EndBySignature endBySignature) {
        this.applications = applications;
        this.mayOpen = mayOpen;
        this.inForce = inForce;
        this.contents = contents;
        this.documents = documents;
        this.passwords = passwords;
        this.pause = pause;
        this.archive = archive;
        this.signatures = signatures;
        this.endBySignature = endBySignature;
    }

    public Signing handle(Officer officer, Command command) {
        return handle(officer, command, () -> passwords.prove(officer, command.password()));
    }

    /** As {@link #handle(Officer, Command)} for a holder who has given the password already, for letters one after another. */
    public Signing handle(Officer officer, Command command, ProvenPresence presence) {
        return handle(officer, command, () -> Optional.of(presence).filter(each -> each.isOf(officer)));
    }

    private Signing handle(Officer officer, Command command, Supplier<Optional<ProvenPresence>> presence) {
        var application = applications.read(officer, command.number());
        var terms = inForce.termsToShow(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var authority = application.underAuthorityOf(officer, leads, command.seenVersion(), terms);
        var outcome = authority.maySign(command.seenSha256());
        if (!(outcome instanceof MaySign(var _, var letter))) return outcome;
        var _ = authority.objectionUntil(); // what no calendar can date is refused before a signature is made
        if (presence.get().isEmpty()) return new Signing.WrongPassword();
        var paused = pause.until(officer);
        if (paused.isPresent()) return new Signing.Paused(paused.get());
        return sign(officer, command, application, letter, terms);
    }

    private Signing sign(Officer officer, Command command, Application application, Letter.Ready letter, Terms terms) {
        var document = documents.find(application.id()).orElseThrow();
        if (!document.holder().equals(officer.official())) return new Signing.NamesFormerHolder(document.holderName());
        var unsigned = bytes(letter);
        // a letter goes with the move that signs it or sends it back
        if (unsigned.isEmpty())
            return new Refused.Stale(applications.read(application.id()).version());
        return switch (signatures.sign(unsigned.get(), signatory(document), terms.at())) {
            case SignaturePort.Signature.Unavailable _ -> new Signing.SignerUnavailable();
            case SignaturePort.Signature.Signed(var pdf) -> {
                var file = keep(application, document, pdf);
                yield endBySignature.handle(officer, command, file.kept(), file);
            }
        };
    }

    private static Signatory signatory(CaseDocument document) {
        var title = document.title().id();
        var short64 = title.length() <= CERTIFICATE_TITLE_LENGTH ? title : title.substring(0, CERTIFICATE_TITLE_LENGTH);
        return new Signatory(document.position(), document.holder().value().toString(), document.holderName(), short64);
    }

    private Optional<byte[]> bytes(Letter.Ready letter) {
        return archive.open(letter.file()).map(content -> bytes(letter, content));
    }

    private static byte[] bytes(Letter.Ready letter, Content content) {
        try (var stream = content.bytes()) {
            var bytes = stream.readAllBytes();
            if (!Sha256.of(bytes).hex().equals(letter.sha256()))
                throw new IllegalStateException("Not the letter rendered");
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile keep(Application application, CaseDocument document, byte[] pdf) {
        var key = contents.open(application).orElseThrow().key();
        var name = document.number().replaceAll("[^A-Za-z0-9.-]", "-") + ".pdf";
        return archive.keep(pdf, name, FileType.PDF, "casework.application/" + application.id(), key);
    }
}
