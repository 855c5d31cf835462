package id.go.bantenprov.egov.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's browser: keeps cookies, takes the form token from the page, follows no redirect by itself. Each has an
 * address of its own (all of 127/8 is this machine), for limits count by address.
 */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final AtomicInteger BROWSERS = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();

    private final InetAddress address;
    private final HttpClient client;
    private final String site;

    public Browser(int port) {
        this("http://127.0.0.1:" + port, ownAddress());
    }

    private Browser(String site, InetAddress address) {
        this.site = site;
        this.address = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(address)
                .build();
    }

    /** That of another person behind the same address. */
    public Browser neighbour() {
        return new Browser(site, address);
    }

    private static InetAddress ownAddress() {
        var number = BROWSERS.incrementAndGet();
        return InetAddress.ofLiteral("127.1." + number / 200 + "." + (number % 200 + 1));
    }

    /** Where its requests come from. */
    public String address() {
        return address.getHostAddress();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Opens {@code page}, then sends a form from there. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return post(action, token(page), fields);
    }

    /** The form token of a page, empty if it has no form. */
    public String token(String page) {
        var token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<String> post(String action, String token, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/masuk", "/masuk", Map.of("email", email, "password", password));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), cookie);
    }

    /** Where the answer sends the browser, as a path of this site; a full address of another stays as it is. */
    public String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(site, "");
    }
}
