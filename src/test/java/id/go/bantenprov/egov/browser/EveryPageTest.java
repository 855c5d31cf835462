package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Sight.Who;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page in every state, on a phone and on a desk, in Indonesian; the long run adds English. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    @Autowired
    Sights sights;

    @Autowired
    Places places;

    @Autowired
    Team team;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void stands_in_the_list() {
        var listed = sights.all().stream().map(Sight::route).collect(Collectors.toSet());

        assertThat(new TreeSet<>(pages())).isEqualTo(new TreeSet<>(listed));
    }

    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(EveryPageTest::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> !address.startsWith("/api/") && !address.equals("/error"))
                .filter(address -> !Sights.NO_PAGES.contains(address))
                .collect(Collectors.toSet());
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    @Test
    void is_shown_for_every_state_of_an_application() {
        assertThat(Sights.statesOfAnApplication())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(State.values()).map(State::name).toList());
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("sightsByWidthAndLanguage")
    void holds_what_must_hold_of_all(Sight sight, int width, Language language, Screens screens) {
        var screen = screenOf(sight, width, screens);

        sight.show(screen, language.code());

        screen.inspect();
        assertThat(screen.page().locator("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(screen.page().locator("h1").count()).isEqualTo(1);
    }

    private Screen screenOf(Sight sight, int width, Screens screens) {
        return switch (sight.who()) {
            case Who.Anybody _ -> width == Screens.PHONE ? screens.phone() : screens.desk();
            case Who.Applicant _ -> screens.of(places.applicant(), TestPeople.PASSWORD, width);
            case Who.Staff(var seat) -> {
                team.in(seat);
                yield screens.of(seat.email(), TestPeople.PASSWORD, width);
            }
        };
    }

    Stream<Arguments> sightsByWidthAndLanguage() {
        var languages =
                Boolean.getBoolean("egov.test.long") ? Stream.of(Language.values()) : Stream.of(Language.INDONESIAN);
        return languages.flatMap(language -> Stream.of(Screens.PHONE, Screens.DESK)
                .flatMap(width -> sights.all().stream().map(sight -> Arguments.of(sight, width, language))));
    }
}
