package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.GRANT;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.REJECT;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.FileId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationRowTest {
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final ACase A_CASE = ACase.under(CALENDAR);

    static Stream<Application> everyState() {
        var submitted = A_CASE.submitted(A_CASE.on("2026-11-24")).after();
        var reviewing = A_CASE.inReviewOn("2026-11-24");
        var waiting = after(reviewing
                .handledBy(REVIEWER, reviewing.version(), A_CASE.on("2026-11-25"))
                .requestCorrection(aCorrection()));
        var checkWaiting =
                after(submitted.handledBy(COUNTER, 1, A_CASE.on("2026-11-25")).requestCorrection(aCorrection()));
        var preparing = A_CASE.awaitingSignatureOn("2026-11-24", GRANT);
        var ready = after(
                preparing.keepRendering(preparing.version(), new Letter.Ready(new FileId(new UUID(0, 1)), DIGEST)));
        var failed = after(preparing.keepRendering(preparing.version(), new Letter.Failed(2, "Kehabisan memori")));
        var refusing = A_CASE.awaitingSignatureOn("2026-11-24", REJECT);
        var issued = signed(ready);
        return Stream.of(
                submitted,
                submitted.countAsComplete(A_CASE.on("2026-11-30")).orElseThrow().after(),
                A_CASE.declaredOn("2026-11-24"),
                reviewing,
                A_CASE.inApprovalOn("2026-11-24", REJECT),
                waiting,
                checkWaiting,
                preparing,
                ready,
                failed,
                ((RenderingAgain.Asked) failed.underAuthorityOf(HEAD, true, failed.version(), A_CASE.on("2026-11-26"))
                                .renderAgain(false))
                        .move()
                        .after(),
                issued,
                signed(after(refusing.keepRendering(
                        refusing.version(), new Letter.Ready(new FileId(new UUID(0, 2)), DIGEST)))),
                ((Withdrawing.Withdrawn) waiting.withdraw(waiting.version(), A_CASE.on("2026-11-26")))
                        .move()
                        .after(),
                waiting.lapse(A_CASE.on("2027-01-15")).orElseThrow().after(),
                ((Revoking.Revoked) issued.underAuthorityOf(HEAD, true, issued.version(), A_CASE.on("2026-11-30"))
                                .revokeResult("falseStatement", "Permendagri 3/2018", "Keterangan palsu."))
                        .move()
                        .after());
    }

    private static Application signed(Application ready) {
        var authority = ready.underAuthorityOf(HEAD, true, ready.version(), A_CASE.on("2026-11-27"));
        return authority
                .signed(((Signing.MaySign) authority.maySign(DIGEST)).state(), "n", "t", DIGEST)
                .after();
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void a_row_gives_back_the_application_it_was_made_of(Application application) {
        assertThat(ApplicationRow.of(application).toApplication()).isEqualTo(application);
    }
}
