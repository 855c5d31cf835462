package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.DIVISION_HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.GRANT;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.REJECT;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.document.FileId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letter that waits for its signature: kept as long as it says what the case says, and made again where it must be. */
class KeepingALetterTest {
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final ACase aCase = ACase.under(CALENDAR);

    @Test
    void a_letter_that_failed_counts_on_when_it_is_made_again() {
        var terms = aCase.on("2026-11-26");
        var failed = failing(aCase.awaitingSignatureOn("2026-11-24", GRANT));
        var asked = (RenderingAgain.Asked)
                failed.underAuthorityOf(HEAD, true, failed.version(), terms).renderAgain(false);

        assertThat(letter(failing(asked.move().after()))).isEqualTo(new Letter.Failed(2, "Kehabisan memori"));
    }

    @Test
    void a_letter_that_was_made_counts_from_the_beginning() {
        var ready = readyToSign(GRANT);
        var asked = (RenderingAgain.Asked) ready.underAuthorityOf(HEAD, true, ready.version(), aCase.on("2026-11-26"))
                .renderAgain(true);

        assertThat(letter(failing(asked.move().after()))).isEqualTo(new Letter.Failed(1, "Kehabisan memori"));
    }

    @Test
    void a_letter_is_not_made_again_while_it_is_made_or_names_its_signer() {
        var terms = aCase.on("2026-11-26");
        var preparing = aCase.awaitingSignatureOn("2026-11-24", GRANT);
        assertThat(preparing
                        .underAuthorityOf(HEAD, true, preparing.version(), terms)
                        .renderAgain(true))
                .isEqualTo(new RenderingAgain.NotNeeded());
        var ready = readyToSign(GRANT);
        assertThat(ready.underAuthorityOf(HEAD, true, ready.version(), terms).renderAgain(false))
                .isEqualTo(new RenderingAgain.NotNeeded());
    }

    @Test
    void a_letter_made_from_what_was_proposed_before_is_thrown_away() {
        var granting = aCase.awaitingSignatureOn("2026-11-24", GRANT);
        var terms = aCase.on("2026-11-25");
        var back = after(granting.handledBy(HEAD, granting.version(), terms).returnStep("Lokasinya tidak aman."));
        var further = after(back.handledBy(DIVISION_HEAD, back.version(), terms).returnStep("Lokasinya tidak aman."));
        var refused =
                after(further.handledBy(REVIEWER, further.version(), terms).approveStep(REJECT));
        var refusing =
                after(refused.handledBy(DIVISION_HEAD, refused.version(), terms).approveStep(REJECT));

        assertThat(refusing.keepRendering(granting.version(), ready())).isEqualTo(new Rendering.Superseded());
        assertThat(refusing.keepRendering(refusing.version(), ready())).isInstanceOf(Rendering.Kept.class);
    }

    @Test
    void a_letter_for_a_case_that_has_moved_on_is_thrown_away() {
        var application = aCase.inApprovalOn("2026-11-24", GRANT);
        assertThat(application.keepRendering(application.version(), ready())).isEqualTo(new Rendering.Superseded());
    }

    private static Application failing(Application application) {
        var kept = (Rendering.Kept) application.keepRendering(
                application.version(), letter(application).failedOnceMore("Kehabisan memori"));
        return kept.move().after();
    }

    private static Letter letter(Application application) {
        return ((AwaitingSignature) application.state()).letter();
    }

    private Application readyToSign(Proposal proposal) {
        var preparing = aCase.awaitingSignatureOn("2026-11-24", proposal);
        return after(preparing.keepRendering(preparing.version(), ready()));
    }

    private static Letter.Ready ready() {
        return new Letter.Ready(new FileId(new UUID(0, 1)), DIGEST);
    }
}
