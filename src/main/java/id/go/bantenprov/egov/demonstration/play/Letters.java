package id.go.bantenprov.egov.demonstration.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.decide.EndBySignature;
import id.go.bantenprov.egov.casework.decide.KeepRendering;
import id.go.bantenprov.egov.casework.decide.RenderLetter;
import id.go.bantenprov.egov.casework.decide.ReserveDocument;
import id.go.bantenprov.egov.casework.decide.SignDecision;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Rendering.Kept;
import id.go.bantenprov.egov.casework.model.Signing.Signed;
import id.go.bantenprov.egov.demonstration.InstallationPassword;
import id.go.bantenprov.egov.demonstration.model.Act.LetterKept;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Time;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Makes and signs letters. Of old ones only the digest is kept, and it is that of a sentence with the number of the
 * application ({@link #stoodFor}): so anybody can still find such a letter by its digest.
 */
@Component
class Letters {
    private final Applications applications;
    private final RenderLetter renderLetter;
    private final ReserveDocument reserveDocument;
    private final KeepRendering keepRendering;
    private final SignDecision signDecision;
    private final EndBySignature endBySignature;
    private final AtTheirDesks atTheirDesks;
    private final InstallationPassword password;
    private final Clock clock;

    Letters(
            Applications applications,
            RenderLetter renderLetter,
            ReserveDocument reserveDocument,
            KeepRendering keepRendering,
            SignDecision signDecision,
            EndBySignature endBySignature,
            AtTheirDesks atTheirDesks,
            InstallationPassword password,
            Clock clock) {
        this.applications = applications;
        this.renderLetter = renderLetter;
        this.reserveDocument = reserveDocument;
        this.keepRendering = keepRendering;
        this.signDecision = signDecision;
        this.endBySignature = endBySignature;
        this.atTheirDesks = atTheirDesks;
        this.password = password;
        this.clock = clock;
    }

    /** The whole content that stands for a letter of which only the digest is kept. */
    static byte[] stoodFor(ApplicationNumber number, String what) {
        return "Banten e-Gov, demonstrasi: %s %s%n"
                .formatted(what, number.text())
                .getBytes(UTF_8);
    }

    /** Of what stands for the letter by which a case ended. */
    static Sha256 digest(ApplicationNumber number) {
        return Sha256.of(stoodFor(number, "surat"));
    }

    void prepare(Officer approver, ApplicationNumber number, LetterKept kept) {
        var application = applications.read(approver, number);
        switch (kept) {
            case FILE -> renderLetter.render(application.id());
            case DIGEST -> standFor(application);
        }
    }

    private void standFor(Application application) {
        reserveDocument.handle(Time.PASSED, application);
        var digest = Sha256.of(stoodFor(application.number(), "konsep surat"));
        var letter = new Letter.Ready(new FileId(Uuid7.next(clock)), digest.hex());
        var rendered = new KeepRendering.Command(application.id(), application.version(), letter, null);
        var outcome = keepRendering.handle(Time.PASSED, rendered);
        if (!(outcome instanceof Kept)) throw new UnexpectedTurn("Rendering: " + outcome);
    }

    void sign(Officer signer, ApplicationNumber number, LetterKept kept) {
        var application = applications.read(signer, number);
        var command = new SignDecision.Command(number, application.version(), seen(application), password.text());
        var outcome = switch (kept) {
            case FILE -> signDecision.handle(signer, command, atTheirDesks.of(signer));
            case DIGEST -> endBySignature.handle(signer, command, digest(number), null);
        };
        if (!(outcome instanceof Signed)) throw new UnexpectedTurn("Signing: " + outcome);
    }

    private static String seen(Application application) {
        if (application.state() instanceof AwaitingSignature waiting
                && waiting.letter() instanceof Letter.Ready ready) {
            return ready.sha256();
        }
        throw new UnexpectedTurn("Signing: " + application.state());
    }
}
