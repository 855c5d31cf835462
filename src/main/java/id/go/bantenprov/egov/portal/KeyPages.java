package id.go.bantenprov.egov.portal;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.ledger.RotateLogKey;
import id.go.bantenprov.egov.ledger.RotateLogKey.Rotation;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Replacing the keys of this installation: for administrators, each with the own password once more. */
@Controller
@RequestMapping("/kelola/kunci")
class KeyPages {
    private static final Logger LOG = LoggerFactory.getLogger(KeyPages.class);

    private final RotateLogKey rotateLogKey;
    private final Vault vault;
    private final OwnPassword ownPassword;
    private final Pages pages;

    KeyPages(RotateLogKey rotateLogKey, Vault vault, OwnPassword ownPassword, Pages pages) {
        this.rotateLogKey = rotateLogKey;
        this.vault = vault;
        this.ownPassword = ownPassword;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Officer administrator, @RequestParam(name = "selesai", required = false) @Nullable String done) {
        require(administrator);
        return page(done, List.of(), HttpStatus.OK);
    }

    @PostMapping("/log")
    ModelAndView rotateLog(
            Officer administrator,
            @RequestParam(name = "sandiLog", defaultValue = "") String password,
            HttpServletRequest request) {
        require(administrator);
        if (ownPassword.prove(administrator, password).isEmpty()) return wrong("sandiLog", request);
        return switch (rotateLogKey.handle()) {
            case Rotation.Rotated(var vkey) -> {
                LOG.info("The key of the log was replaced by account {}: {}", administrator.account(), vkey);
                yield new ModelAndView("redirect:/kelola/kunci?selesai=log");
            }
            case Rotation.TooSoon _ -> page(null, List.of(), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/brankas")
    ModelAndView rotateVault(
            Officer administrator,
            @RequestParam(name = "sandiBrankas", defaultValue = "") String password,
            HttpServletRequest request) {
        require(administrator);
        if (ownPassword.prove(administrator, password).isEmpty()) return wrong("sandiBrankas", request);
        vault.rotate();
        LOG.info("The sealing key was replaced by account {}: number {}", administrator.account(), vault.version());
        return new ModelAndView("redirect:/kelola/kunci?selesai=brankas");
    }

    /** As if there were no such page for anybody else. */
    private static void require(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) throw new NotFound("keys");
    }

    private ModelAndView wrong(String field, HttpServletRequest request) {
        var text = pages.of(request).text("portal.keys.wrongPassword");
        return page(null, List.of(new FieldError(field, text)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(@Nullable String done, List<FieldError> errors, HttpStatus status) {
        var view = new KeysView(
                rotateLogKey.current(),
                rotateLogKey.bothSignUntil().orElse(null),
                vault.version(),
                vault.isRewrapped(),
                done,
                errors);
        return new ModelAndView("portal/keys", Map.of("view", view), status);
    }
}
