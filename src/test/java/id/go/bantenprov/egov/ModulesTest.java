package id.go.bantenprov.egov;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_know_only_what_lies_below_them() {
        // The demonstration plays casework's own deeds, so it alone looks into its rooms.
        ApplicationModules.of(Egov.class)
                .detectViolations()
                .filter(each -> !each.getMessage()
                        .startsWith(
                                "Module 'demonstration' depends on non-exposed type id.go.bantenprov.egov.casework."))
                .throwIfPresent();
    }
}
