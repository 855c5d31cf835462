package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.casework.track.VerifiedLetter.Validity;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The verification of a letter for programs. */
@RestController
class VerificationApi {
    record VerificationJson(
            Validity validity,
            String service,
            String number,
            LocalDate signedOn,
            Localized position,
            String sha256,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate revokedOn) {}

    private final VerifiedLetters letters;
    private final Clock clock;

    VerificationApi(VerifiedLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/api/v1/verifications/{token}")
    VerificationJson verify(@PathVariable String token) {
        return VerificationToken.parse(token)
                .flatMap(letters::find)
                .map(this::json)
                .orElseThrow(() -> new NotFound("verification"));
    }

    private VerificationJson json(VerifiedLetter letter) {
        return new VerificationJson(
                letter.on(LocalDate.now(clock)),
                letter.service(),
                letter.number(),
                letter.signedOn(),
                letter.position(),
                letter.sha256(),
                letter.validUntil(),
                letter.revokedOn());
    }
}
