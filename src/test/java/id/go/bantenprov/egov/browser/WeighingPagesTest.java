package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the ten main pages weigh on the wire for somebody who comes for the first time: page, styles, scripts, typeface. */
@BrowserTest
class WeighingPagesTest {
    private static final int MOST_BYTES = 100 * 1000;

    @Autowired
    Places places;

    @Autowired
    Team team;

    @Test
    void each_of_the_ten_main_pages_stays_under_a_hundred_kilobytes(Screens screens) {
        var weights = new LinkedHashMap<String, Integer>();
        weigh(screens, weights);

        weights.forEach((page, bytes) ->
                System.out.println(String.format(Locale.ROOT, "%-36s %6.1f kB", page, bytes / 1000.0)));

        assertThat(weights)
                .hasSize(10)
                .allSatisfy((_, bytes) -> assertThat(bytes).isBetween(1, MOST_BYTES));
    }

    private void weigh(Screens screens, Map<String, Integer> weights) {
        for (var address :
                new String[] {"/", "/layanan", "/layanan/surat-keterangan-penelitian", "/kinerja", "/log", "/masuk"}) {
            weights.put(address, screens.phone().weigh(address));
        }
        weights.put("a page of a form", own(screens).weigh(places.filledDraft() + "/research"));
        weights.put("checking the answers", own(screens).weigh(places.filledDraft() + "/periksa"));
        weights.put("an application", own(screens).weigh(places.application(State.CHECKING)));
        team.in(Seat.COUNTER);
        weights.put(
                "/kerja",
                screens.of(Seat.COUNTER.email(), TestPeople.PASSWORD, Screens.DESK)
                        .weigh("/kerja"));
    }

    private Screen own(Screens screens) {
        return screens.of(places.applicant(), TestPeople.PASSWORD, Screens.PHONE);
    }
}
