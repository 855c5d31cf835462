package id.go.bantenprov.egov;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_know_only_what_lies_below_them() {
        ApplicationModules.of(Egov.class).verify();
    }
}
