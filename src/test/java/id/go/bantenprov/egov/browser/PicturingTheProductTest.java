package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.identity.TestPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Renews the pictures of the README in the long run, so that they show the product as it is. */
@BrowserTest
@EnabledIfSystemProperty(named = "egov.test.long", matches = "true")
class PicturingTheProductTest {
    private static final long MOST_BYTES = 300_000;

    @Autowired
    Places places;

    @Autowired
    Team team;

    @Test
    void leaves_small_pictures_of_what_people_see_first(Screens screens) throws Exception {
        for (var state : State.values()) places.number(state);
        team.in(Seat.COUNTER);

        screens.desk().open("/").pictureForReadme("home-1280");
        screens.desk().open("/kinerja").pictureForReadme("board-1280");
        screens.of(places.applicant(), TestPeople.PASSWORD, Screens.DESK)
                .open(places.application(State.AWAITING_APPLICANT))
                .pictureForReadme("application-1280");
        screens.of(Seat.COUNTER.email(), TestPeople.PASSWORD, Screens.DESK)
                .open("/kerja")
                .pictureForReadme("queue-1280");

        try (var pictures = Files.list(Path.of("docs/screenshots"))) {
            assertThat(pictures)
                    .allSatisfy(picture -> assertThat(picture.toFile().length()).isLessThan(MOST_BYTES));
        }
    }
}
