package id.go.bantenprov.egov.identity.passkey;

import id.go.bantenprov.egov.identity.Passkeys;
import id.go.bantenprov.egov.identity.Person;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasskeyPages {
    private final Passkeys passkeys;

    PasskeyPages(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping("/akun/kunci")
    ModelAndView list(Person person) {
        passkeys.welcome(person);
        return new ModelAndView("identity/passkey/passkeys", Map.of("view", passkeys.of(person.account())));
    }

    @PostMapping("/akun/kunci/{id}/penghapusan")
    String remove(Person person, @PathVariable String id) {
        passkeys.remove(person.account(), id);
        return "redirect:/akun/kunci";
    }
}
