package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.casework.track.VerificationView.Shown;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.web.NotFound;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which anybody verifies a letter, by the token on it or by its file. Nothing of a file is kept. */
@Controller
class VerificationPages {
    private static final int LONGEST_TYPED = 200;

    private final VerifiedLetters letters;
    private final PublicNames names;
    private final Clock clock;

    VerificationPages(VerifiedLetters letters, PublicNames names, Clock clock) {
        this.letters = letters;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/verifikasi")
    ModelAndView ask(@RequestParam(required = false) @Nullable String token) {
        if (token == null) return page(VerificationView.empty(), HttpStatus.OK);
        if (token.isBlank()) return failed("", "token", "casework.verification.missing");
        var typed = token.substring(0, Math.min(token.length(), LONGEST_TYPED));
        return VerificationToken.parse(typed)
                .map(parsed -> new ModelAndView("redirect:/verifikasi/" + parsed))
                .orElseGet(() -> failed(typed, "token", "casework.verification.mistyped"));
    }

    @GetMapping("/verifikasi/{token}")
    ModelAndView show(@PathVariable String token) {
        return VerificationToken.parse(token)
                .flatMap(letters::find)
                .map(letter -> page(view(letter, Comparison.NONE), HttpStatus.OK))
                .orElseGet(() -> unknown(token));
    }

    @PostMapping("/verifikasi")
    ModelAndView compare(@RequestParam(name = "surat", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) return failed("", "surat", "casework.verification.noFile");
        return letters.findByDigest(sha256(file))
                .map(letter -> page(view(letter, Comparison.SAME), HttpStatus.OK))
                .orElseGet(() -> page(
                        new VerificationView("", Optional.empty(), Comparison.NOT_OURS, Optional.empty()),
                        HttpStatus.OK));
    }

    @PostMapping("/verifikasi/{token}")
    ModelAndView compare(
            @PathVariable String token, @RequestParam(name = "surat", required = false) @Nullable MultipartFile file)
            throws IOException {
        var letter =
                VerificationToken.parse(token).flatMap(letters::find).orElseThrow(() -> new NotFound("verification"));
        if (file == null || file.isEmpty()) {
            var view = VerificationView.failed("", "surat", "casework.verification.noFile");
            return page(
                    new VerificationView("", view.failed(), Comparison.NONE, Optional.of(shown(letter))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(view(letter, compare(letter, sha256(file))), HttpStatus.OK);
    }

    private static String sha256(MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return Sha256.of(bytes).hex();
        }
    }

    private Comparison compare(VerifiedLetter letter, String sha256) {
        if (letter.sha256().equals(sha256)) return Comparison.SAME;
        return letters.findByDigest(sha256).isPresent() ? Comparison.ANOTHER : Comparison.CHANGED;
    }

    private VerificationView view(VerifiedLetter letter, Comparison comparison) {
        return new VerificationView(letter.token(), Optional.empty(), comparison, Optional.of(shown(letter)));
    }

    private Shown shown(VerifiedLetter letter) {
        var service = names.service(letter.service(), letter.serviceVersion());
        return new Shown(letter, service, letter.on(LocalDate.now(clock)));
    }

    private static ModelAndView unknown(String token) {
        var typed = token.substring(0, Math.min(token.length(), LONGEST_TYPED));
        return page(VerificationView.failed(typed, "token", "casework.verification.unknown"), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView failed(String typed, String field, String text) {
        return page(VerificationView.failed(typed, field, text), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(VerificationView view, HttpStatus status) {
        return new ModelAndView("casework/track/verification", Map.of("view", view), status);
    }
}
