package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriComponentsBuilder;

/** The request as its page sees it: language and words, who is signed in, where static files lie. One a request. */
public final class Page {
    /** How often a page asks by itself for what is still being made: some two minutes. */
    public static final int WAITS_MAX = 14;

    private static final String WAITED = "tunggu";

    private final HttpServletRequest request;
    private final Language language;
    private final Texts texts;
    private final ResourceUrlProvider assets;
    private final boolean demo;
    private final ObjectProvider<UnreadMessages> unreadMessages;

    Page(
            HttpServletRequest request,
            Language language,
            Texts texts,
            ResourceUrlProvider assets,
            boolean demo,
            ObjectProvider<UnreadMessages> unreadMessages) {
        this.request = request;
        this.language = language;
        this.texts = texts;
        this.assets = assets;
        this.demo = demo;
        this.unreadMessages = unreadMessages;
    }

    public Language language() {
        return language;
    }

    public boolean demo() {
        return demo;
    }

    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public boolean has(String key) {
        return texts.has(language, key);
    }

    /** The text for so many things, the number itself being {@code {0}}. */
    public String count(String key, long count) {
        return texts.count(language, key, count, number(count));
    }

    public String text(Localized text) {
        return text.in(language);
    }

    /** The ids of a field's hint and error, for a screen reader; null where there are none. */
    public @Nullable String describedBy(String name, @Nullable String hint, @Nullable String error) {
        var ids = (hint == null ? "" : name + "-petunjuk ") + (error == null ? "" : name + "-galat");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** A term as {@code 5 tahun} or {@code 1 year 6 months}. */
    public String period(Period period) {
        return texts.period(language, period);
    }

    public String date(LocalDate date) {
        return Formats.date(date, language);
    }

    public String shortDate(LocalDate date) {
        return Formats.shortDate(date, language);
    }

    public String moment(OffsetDateTime moment) {
        return Formats.moment(moment, language);
    }

    public String number(long number) {
        return Formats.number(number, language);
    }

    public String percent(BigDecimal percent) {
        return Formats.percent(percent, language);
    }

    public String size(long bytes) {
        return Formats.size(bytes, language);
    }

    /** The address of a static file, with its content's hash in the name so that it may be kept for a year. */
    public String asset(String path) {
        var hashed = assets.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }

    public String icon(String name) {
        return asset("/web/sprite.svg") + "#" + name;
    }

    public Optional<Visitor> visitor() {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    /** The inbox of whom is signed in, with what is unread in it. Asks the database: once a page. */
    public Optional<UnreadMessages.Inbox> inbox() {
        return visitor().flatMap(v -> unreadMessages.stream().findFirst().flatMap(unread -> unread.of(v)));
    }

    public boolean staff() {
        return visitor().map(Visitor::staff).orElse(false);
    }

    /** Path of this page, without its query. */
    public String path() {
        return Problems.path(request);
    }

    /** Whether this page lies under the address of a menu entry. */
    public boolean under(String address) {
        return path().equals(address) || path().startsWith(address + "/");
    }

    /** How often this page has asked by itself for what is still being made. */
    public int waited() {
        var waited = request.getParameter(WAITED);
        return waited != null && waited.matches("[0-9]{1,2}") ? Integer.parseInt(waited) : 0;
    }

    /** Where it asks for it once more. */
    public String waitingAt(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(WAITED, waited() + 1)
                .build()
                .toUriString();
    }

    /** This page in the other language; the query stays, for a filter must survive the switch. */
    public String inOtherLanguage() {
        var address = UriComponentsBuilder.fromPath(path());
        var query = request.getQueryString();
        if (query != null && request.getMethod().equals("GET")) address.query(query);
        return address.replaceQueryParam("lang", language.other().code())
                .build()
                .toUriString();
    }

    /**
     * The beginning of the list on this page, filtered as it is; null where it is what is shown.
     *
     * @param cursor the parameter that names a place in the list
     */
    public @Nullable String firstPage(String cursor) {
        var query = request.getQueryString();
        if (query == null || request.getParameter(cursor) == null) return null;
        return UriComponentsBuilder.fromPath(path())
                .query(query)
                .replaceQueryParam(cursor)
                .build()
                .toUriString();
    }

    /** What the form that led here has done; asked for once a page, for then it is said. */
    public Optional<String> done() {
        return NextPage.take(request).map(this::text);
    }

    /** The address of a list as this reader last looked at it. */
    public String last(String list) {
        return LastList.of(request, list);
    }

    /** The token that proves a form came from this site. */
    public @Nullable String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null;
    }
}
