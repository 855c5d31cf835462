package id.go.bantenprov.egov.portal;

import id.go.bantenprov.egov.casework.Retention;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What this site says about itself. */
@Controller
class AboutPages {
    private final Retention retention;

    AboutPages(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/privasi")
    ModelAndView privacy() {
        return new ModelAndView("portal/privacy", Map.of("view", retention));
    }

    @GetMapping("/akses")
    String accessibility() {
        return "portal/accessibility";
    }
}
