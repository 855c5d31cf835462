package id.go.bantenprov.egov.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold of every page, on every screen. */
final class Inspection {
    /** The narrowest screen on which nothing may be cut off, in CSS pixels (WCAG 1.4.10). */
    private static final int NARROWEST = 320;

    private static final double SHIFT_ALLOWED = 0.05;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String WATCH_SHIFTS = """
            window.egovShift = 0;
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.egovShift += shift.value;
            }).observe({ type: "layout-shift", buffered: true });
            """;
    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Inspection() {}

    static void watchShifts(BrowserContext context) {
        context.addInitScript(WATCH_SHIFTS);
    }

    /** Everything that is wrong with the page as it stands, in words; empty if nothing is. */
    static List<String> of(Page page) {
        var found = new ArrayList<>(ofLayout(page));
        found.addAll(accessibility(page));
        return found;
    }

    /** What can be wrong at one width and right at another. */
    static List<String> ofLayout(Page page) {
        var found = new ArrayList<String>();
        var shift = ((Number) page.evaluate("() => window.egovShift ?? 0")).doubleValue();
        if (shift > SHIFT_ALLOWED) found.add("layout shift of " + shift);
        found.addAll(overflow(page));
        return found;
    }

    private static List<String> accessibility(Page page) {
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyWhatIsWrong).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Inspection::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        var where = rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
        return "axe " + rule.getId() + ": " + rule.getHelp() + ": " + where;
    }

    private static List<String> overflow(Page page) {
        var found = new ArrayList<String>();
        var size = page.viewportSize();
        if (isTooWide(page)) found.add("scrolls sideways at " + size.width + " px");
        if (size.width <= Screens.PHONE) {
            page.setViewportSize(NARROWEST, size.height);
            if (isTooWide(page)) found.add("scrolls sideways at " + NARROWEST + " px");
            page.setViewportSize(size.width, size.height);
        }
        return found;
    }

    private static boolean isTooWide(Page page) {
        return ((Number) page.evaluate(OVERFLOW)).intValue() > 0;
    }
}
