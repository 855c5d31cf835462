package id.go.bantenprov.egov.casework.multiply;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.multiply.MultiplyCases.Command;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Time;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MultiplyingCasesTest {
    @Autowired
    ToldCases told;

    @Autowired
    CopiedRows rows;

    @Autowired
    LetterNumbers letterNumbers;

    @Autowired
    Ledger ledger;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @Test
    void is_refused_outside_a_demonstration() {
        var real = new EgovSettings(false, Path.of("data"), "https://egov.bantenprov.go.id");
        var multiply = new MultiplyCases(real, told, rows, letterNumbers, ledger, vault, clock);
        var command = new Command(List.of(new ApplicationNumber("BTN-26-7KQ4-M2XD")), _ -> Sha256.of(new byte[0]));

        assertThatThrownBy(() -> multiply.handle(Time.PASSED, command)).hasMessageContaining("demonstration");
    }
}
