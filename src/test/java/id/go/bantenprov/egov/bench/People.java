package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.faults.Petitioner;
import id.go.bantenprov.egov.identity.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tokens of those a research letter passes through.
 *
 * @param applicants one for each client
 */
record People(List<String> applicants, String counter, String assessor, String reviewer, String approver) {
    /** Who checks at the counter whether a file is complete. */
    static final String COUNTER = "Asep Mulyana";

    private static final Pattern SECRET = Pattern.compile("role=\"status\">.*?<code>([^<]+)</code>", Pattern.DOTALL);
    private static final Pattern SHOWN_PASSWORD = Pattern.compile("<code class=\"egov-code\">([^<]+)</code>");

    /** Residents who register now, and the officials of the demonstration. */
    static People of(Server server) throws Exception {
        var port = server.program().port();
        var first = server.nextResident();
        var applicants = IntStream.range(0, Together.CLIENTS)
                .mapToObj(number -> Petitioner.register(first + number, new byte[0], port))
                .map(person -> token(
                        person.browser(), Petitioner.PASSWORD, List.of("applications:read", "applications:write")))
                .toList();
        return new People(
                applicants,
                official(port, COUNTER),
                official(port, "Yusuf Hidayat"),
                official(port, "Ratna Dewi"),
                official(port, "Lilis Suryani"));
    }

    private static String official(int port, String name) {
        var browser = browser(port, name);
        return token(browser, shownPassword(port), List.of("cases:read", "cases:work", "cases:decide"));
    }

    /** The browser of an official of the demonstration, signed in. */
    static Browser browser(int port, String name) {
        var browser = new Browser(port);
        var shown = Pattern.compile(">" + name + "</h3>.*?name=\"email\" value=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(browser.get("/masuk").body());
        if (!shown.find()) throw new IllegalStateException("The demonstration has no " + name);
        browser.submit("/masuk", "/masuk/contoh", Map.of("email", shown.group(1)));
        return browser;
    }

    /** The one password of everybody in the demonstration. */
    private static String shownPassword(int port) {
        var shown = SHOWN_PASSWORD.matcher(new Browser(port).get("/masuk").body());
        if (!shown.find()) throw new IllegalStateException("The demonstration shows no password");
        return shown.group(1);
    }

    private static String token(Browser browser, String password, List<String> scopes) {
        var fields =
                Map.of("label", "bin/bench", "days", "30", "scope", String.join(",", scopes), "password", password);
        var secret = SECRET.matcher(
                browser.submit("/akun/token", "/akun/token", fields).body());
        if (!secret.find()) throw new IllegalStateException("No token was made");
        return secret.group(1);
    }
}
