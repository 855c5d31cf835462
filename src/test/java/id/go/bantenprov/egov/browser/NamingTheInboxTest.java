package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No sign stands without its word, on no screen. */
@BrowserTest
class NamingTheInboxTest {
    private static final int OF_A_WORD = 30;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(ints = {Screens.PHONE, 600, 768, Screens.DESK})
    void says_the_word_beside_the_sign(int width, Screens screens) {
        var screen = screens.of(people.resident().email(), TestPeople.PASSWORD, width)
                .open("/permohonan")
                .inspectLayout();

        assertThat(screen.page().locator(".egov-tools__word").boundingBox().width)
                .isGreaterThan(OF_A_WORD);
    }
}
