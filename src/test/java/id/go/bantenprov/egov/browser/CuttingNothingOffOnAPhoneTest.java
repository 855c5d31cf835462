package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of cases or entries is a list of cards on a phone: nothing of a row lies beside the screen. */
@BrowserTest
class CuttingNothingOffOnAPhoneTest {
    private static final String BESIDE_THE_SCREEN =
            "boxes => Math.max(...boxes.map(box => box.scrollWidth - box.clientWidth))";

    @Autowired
    Places places;

    @Autowired
    Team team;

    private static int besideTheScreen(Screen screen, String address) {
        return (Integer) screen.open(address).page().locator(".egov-scroll").evaluateAll(BESIDE_THE_SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log", "/kinerja/SKP/masuk"})
    void what_everybody_may_read(String address, Screens screens) {
        places.number(State.CHECKING);

        assertThat(besideTheScreen(screens.phone(), address)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"AGENCY_HEAD, /kerja/unit", "COUNTER, /kerja?milik=unit"})
    void what_officers_work_with(Seat seat, String address, Screens screens) {
        places.number(State.CHECKING);
        team.in(seat);
        var screen = screens.of(seat.email(), TestPeople.PASSWORD, Screens.PHONE);

        assertThat(besideTheScreen(screen, address)).isZero();
    }

    @Test
    void who_looked_at_a_file(Screens screens) {
        team.in(Seat.INSPECTOR);
        var screen = screens.of(Seat.INSPECTOR.email(), TestPeople.PASSWORD, Screens.PHONE);

        assertThat(besideTheScreen(screen, places.file(State.ISSUED))).isZero();
    }
}
