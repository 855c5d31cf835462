package id.go.bantenprov.egov.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one browser of a test program, given to every test that asks for a {@link Browser}: started for the first, closed
 * after the last. It reaches this machine only.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver {
    /** Without a window it starts and draws faster; the whole browser does as well. */
    private static final Optional<Path> PROGRAM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    /** How long a page may take to become what a test waits for, on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--no-pings",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return PROGRAM.isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is installed")
                : ConditionEvaluationResult.disabled("Chromium is not installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return of(test);
    }

    static Browser of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
                .browser();
    }

    private record Running(Playwright playwright, Browser browser, long startedNanos) implements AutoCloseable {
        static Running start() {
            var started = System.nanoTime();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM.orElseThrow())
                    .setArgs(ALONE);
            return new Running(playwright, playwright.chromium().launch(options), started);
        }

        @Override
        public void close() {
            playwright.close();
            var open = Duration.ofNanos(System.nanoTime() - startedNanos).toSeconds();
            System.out.println("The browser was open for " + open + " s.");
        }
    }
}
