package id.go.bantenprov.egov.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this site says about itself. */
@Controller
class AboutPages {
    @GetMapping("/privasi")
    String privacy() {
        return "portal/privacy";
    }

    @GetMapping("/akses")
    String accessibility() {
        return "portal/accessibility";
    }
}
