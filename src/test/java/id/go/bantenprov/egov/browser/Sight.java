package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.browser.Team.Seat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something there is to see: a page, or a page in one of its states.
 *
 * @param name tells it from the others of its route
 * @param route the address as the controller maps it
 * @param who looks at it
 * @param address where it is, found out when it is looked at
 * @param button what to press there first, as a CSS selector
 * @param refusal the status of the refusal it shows, if it shows one
 */
record Sight(
        String name,
        String route,
        Who who,
        Supplier<String> address,
        Optional<String> button,
        Optional<Integer> refusal) {
    /** Who may be looking. */
    sealed interface Who {
        record Anybody() implements Who {}

        record Applicant() implements Who {}

        record Staff(Seat seat) implements Who {}
    }

    static Sight of(Who who, String route) {
        return of(who, route, () -> route);
    }

    static Sight of(Who who, String route, Supplier<String> address) {
        return new Sight(route, route, who, address, Optional.empty(), Optional.empty());
    }

    Sight called(String state) {
        return new Sight(route + " " + state, route, who, address, button, refusal);
    }

    Sight refused(int status) {
        return new Sight(name, route, who, address, button, Optional.of(status));
    }

    /** As it is after this button was pressed and something was wrong with the form. */
    Sight after(String pressed) {
        return new Sight(name, route, who, address, Optional.of(pressed), Optional.of(422));
    }

    /** Brings it onto the screen. */
    void show(Screen screen, String language) {
        refusal.ifPresent(screen::expecting);
        var asked = address.get();
        screen.open(asked + (asked.contains("?") ? "&" : "?") + "lang=" + language);
        button.ifPresent(place -> screen.page().locator(place).first().click());
    }

    @Override
    public String toString() {
        return name;
    }
}
