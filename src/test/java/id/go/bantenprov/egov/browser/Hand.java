package id.go.bantenprov.egov.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** How somebody works a page: with a pointer, or with nothing but a keyboard. Places are CSS selectors. */
sealed interface Hand {
    void type(String place, String text);

    /** Picks a radio button or ticks a box. */
    void pick(String place);

    void select(String place, String value);

    void attach(String place, Path file);

    void press(String place);

    /** Taps and types. */
    record Pointer(Page page) implements Hand {
        @Override
        public void type(String place, String text) {
            page.locator(place).first().fill(text);
        }

        @Override
        public void pick(String place) {
            page.locator(place).first().check();
        }

        @Override
        public void select(String place, String value) {
            page.locator(place).first().selectOption(value);
        }

        @Override
        public void attach(String place, Path file) {
            page.locator(place).first().setInputFiles(file);
        }

        @Override
        public void press(String place) {
            page.locator(place).first().click();
        }
    }

    /** Reaches everything by the tabulator, sees where the focus is, and presses keys. */
    record Keyboard(Page page) implements Hand {
        private static final int FARTHEST = 200;

        @Override
        public void type(String place, String text) {
            reach(place);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        @Override
        public void pick(String place) {
            var wanted = page.locator(place).first();
            var group = wanted.getAttribute("type").equals("radio")
                    ? "input[name='" + wanted.getAttribute("name") + "']"
                    : place;
            reach(group);
            page.keyboard().press("Space");
            for (int i = 0; i < FARTHEST && !wanted.isChecked(); i++)
                page.keyboard().press("ArrowDown");
            assertThat(wanted).isChecked();
        }

        @Override
        public void select(String place, String value) {
            reach(place);
            var list = page.locator(place).first();
            for (int i = 0; i < FARTHEST && !list.inputValue().equals(value); i++)
                page.keyboard().press("ArrowDown");
            assertThat(list).hasValue(value);
        }

        /** The window in which the file is chosen belongs to the system, not to the page. */
        @Override
        public void attach(String place, Path file) {
            reach(place);
            page.locator(place).first().setInputFiles(file);
        }

        @Override
        public void press(String place) {
            reach(place);
            page.keyboard().press("Enter");
        }

        private void reach(String place) {
            var wanted = page.locator(place);
            for (int i = 0; i < FARTHEST; i++) {
                if (isFocused(wanted)) return;
                page.keyboard().press("Tab");
            }
            throw new AssertionError("The keyboard does not reach " + place + " on " + page.url());
        }

        private static boolean isFocused(Locator wanted) {
            return (boolean) wanted.evaluateAll("places => places.includes(document.activeElement)");
        }
    }
}
