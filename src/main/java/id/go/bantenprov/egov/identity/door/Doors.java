package id.go.bantenprov.egov.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which addresses exist for whom. What is not named here is closed. */
final class Doors {
    /** There in a demonstration only: its people read here what else would have been mailed to them. */
    private static final String DEMONSTRATION_MAILS = "/kelola/surat";
    /** Who may follow which topic is asked behind this door, topic by topic. */
    private static final String FOLLOWING = "/live";

    private static final String[] PUBLIC_PAGES = {
        "/",
        "/layanan/**",
        "/lacak/**",
        "/verifikasi/**",
        "/kinerja*",
        "/kinerja/**",
        "/log/**",
        "/privasi",
        "/akses",
        "/masuk/**",
        "/daftar/**",
        "/pulihkan/**",
        DEMONSTRATION_MAILS,
        FOLLOWING,
        "/api",
        "/api/openapi.json",
        "/api/schemas/**",
        "/api/problems/**"
    };
    private static final String[] PUBLIC_READS = {
        "/api/v1/services/**",
        "/api/v1/regions/**",
        "/api/v1/agencies/**",
        "/api/v1/board/**",
        "/api/v1/tracking/**",
        "/api/v1/verifications/**"
    };
    private static final String[] STATIC_FILES = {"/web/**", "/webjars/**", "/*/*.js"};
    private static final String[] PUBLIC_FORMS = {
        "/layanan/**",
        "/masuk/**",
        "/daftar/**",
        "/pulihkan/**",
        "/verifikasi/**",
        "/login/webauthn",
        "/webauthn/authenticate/options"
    };
    private static final String[] PASSKEY_ADDING = {"/webauthn/register/options", "/webauthn/register"};
    private static final List<String> CLOSED = List.of("/permohonan", "/akun", "/kerja", "/kelola");

    private Doors() {}

    static void open(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        for (var reading : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            doors.requestMatchers(reading, PUBLIC_PAGES).permitAll();
            doors.requestMatchers(reading, PUBLIC_READS).permitAll();
            doors.requestMatchers(reading, STATIC_FILES).permitAll();
        }
        doors.requestMatchers(HttpMethod.POST, PUBLIC_FORMS).permitAll();
        doors.requestMatchers("/permohonan/**").hasAuthority(PersonAuthentication.RESIDENT);
        doors.requestMatchers("/kerja/**").hasAuthority(PersonAuthentication.STAFF);
        doors.requestMatchers("/kelola/**").hasAuthority(PersonAuthentication.ADMINISTRATOR);
        doors.requestMatchers("/akun/**", "/api/v1/**").authenticated();
        doors.requestMatchers(HttpMethod.POST, PASSKEY_ADDING).authenticated();
        doors.anyRequest().denyAll();
    }

    /** Whether there is a room behind this address for somebody who signs in. */
    static boolean leadSomewhere(HttpServletRequest request) {
        var path = request.getRequestURI();
        return CLOSED.stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }
}
