package id.go.bantenprov.egov.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.web.Formats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who signed in. A session holds one thing about the person, the account; who that is and may do
 * is read at every request. Sessions are named to people by a reference, for their id is a secret.
 */
@Component
public class Sessions {
    private static final String DEVICE = "identity.device";
    private static final String PASSWORD = "identity.password";
    private static final int DEVICE_LENGTH_MAX = 300;
    private static final int REFERENCE_LENGTH = 24;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CsrfTokenRepository csrf;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /**
     * Whom a session signs in.
     *
     * @param passwordMark of the password that held then, see {@link Account#passwordMark}; under another it is worthless
     */
    public record SignedIn(UUID account, String passwordMark) {}

    /**
     * Signs an account in, under a new session id and with a new form token: what a stranger planted is worthless.
     *
     * @param account with the password that was typed, or just set
     */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        var session = request.getSession(true);
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
        session.setAttribute(PASSWORD, account.passwordMark());
        session.setAttribute(DEVICE, device(request));
        csrf.saveToken(null, request, response);
    }

    private static String device(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return agent.substring(0, Math.min(agent.length(), DEVICE_LENGTH_MAX));
    }

    /** Who is signed in with this request's session. */
    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) instanceof String account
                        && session.getAttribute(PASSWORD) instanceof String mark
                ? Optional.of(new SignedIn(UUID.fromString(account), mark))
                : Optional.empty();
    }

    /** The open sessions of a person, the latest used first. */
    public List<OpenSession> of(Person person, HttpServletRequest request) {
        var here = request.getSession(false);
        return sessions.findByPrincipalName(person.account().toString()).values().stream()
                .map(session -> open(session, here != null && here.getId().equals(session.getId())))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    private static OpenSession open(Session session, boolean here) {
        return new OpenSession(
                reference(session.getId()),
                Objects.requireNonNullElse(session.<String>getAttribute(DEVICE), ""),
                OffsetDateTime.ofInstant(session.getCreationTime(), Formats.ZONE),
                OffsetDateTime.ofInstant(session.getLastAccessedTime(), Formats.ZONE),
                here);
    }

    /** Ends one session of this person; a reference to no such session ends nothing. */
    public void end(Person person, String reference) {
        sessions.findByPrincipalName(person.account().toString()).keySet().stream()
                .filter(id -> reference(id).equals(reference))
                .forEach(sessions::deleteById);
    }

    /**
     * Ends every session of an account, as when its password was set anew. One that is being opened meanwhile is not among
     * them; it holds the mark of the old password, and so opens nothing.
     */
    public void endAll(UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    private static String reference(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, REFERENCE_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
