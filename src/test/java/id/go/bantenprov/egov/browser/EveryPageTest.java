package id.go.bantenprov.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.go.bantenprov.egov.browser.Places.State;
import id.go.bantenprov.egov.browser.Sight.Who;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page in every state, on a phone and on a desk, in Indonesian; the long run adds English. */
@BrowserTest
class EveryPageTest {
    private static final boolean LONG = Boolean.getBoolean("egov.test.long");
    /** Asked for by whoever wants to look at all pages, in {@code target/screenshots}. */
    private static final boolean PICTURES = Boolean.getBoolean("egov.test.pictures");

    @Autowired
    Sights sights;

    @Autowired
    Places places;

    @Autowired
    Team team;

    @Autowired
    Tries tries;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<Chair, Screen> kept = new HashMap<>();

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

    @TestFactory
    Stream<DynamicTest> holds_what_must_hold_of_all(Screens screens) {
        return languages()
                .flatMap(language -> Stream.of(Screens.PHONE, Screens.DESK)
                        .flatMap(width -> sights.all().stream()
                                .map(sight -> dynamicTest(
                                        "%s, %d px, %s".formatted(sight.name(), width, language),
                                        () -> look(sight, width, language, screens)))));
    }

    private static Stream<Language> languages() {
        return LONG ? Stream.of(Language.values()) : Stream.of(Language.INDONESIAN);
    }

    private void look(Sight sight, int width, Language language, Screens screens) {
        tries.forget();
        var screen = kept.computeIfAbsent(new Chair(sight.who(), width), chair -> screenOf(chair, screens));
        screen.forget();

        sight.show(screen, language.code());

        if (PICTURES)
            screen.picture(
                    "%s/%d/%s".formatted(language.code(), width, sight.name().replaceAll("[^A-Za-z0-9]+", "-")));
        assertThat(inspected(screen, width).complaints()).as(sight.name()).isEmpty();
        assertThat(screen.page().locator("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(screen.page().locator("h1").count()).isEqualTo(1);
    }

    /** What a screen reader meets hardly differs by width: the short run asks for it on the phone. */
    private static Screen inspected(Screen screen, int width) {
        return LONG || width == Screens.PHONE ? screen.inspect() : screen.inspectLayout();
    }

    /** Each person has one screen of each width for all he looks at. */
    private record Chair(Who who, int width) {}

    private Screen screenOf(Chair chair, Screens screens) {
        return switch (chair.who()) {
            case Who.Anybody _ -> chair.width() == Screens.PHONE ? screens.phone() : screens.desk();
            case Who.Applicant _ -> screens.of(places.applicant(), TestPeople.PASSWORD, chair.width());
            case Who.Staff(var seat) -> {
                team.in(seat);
                yield screens.of(seat.email(), TestPeople.PASSWORD, chair.width());
            }
        };
    }
}
