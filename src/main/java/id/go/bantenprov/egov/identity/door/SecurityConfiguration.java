package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.People;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.PageHeaders;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Two ways in: programs with a token, which have no session and need no form token; and everybody else. */
@Configuration
class SecurityConfiguration {
    private final DoorKeeper keeper;
    private final EgovSettings settings;
    private final PageHeaders headers;

    SecurityConfiguration(DoorKeeper keeper, EgovSettings settings, PageHeaders headers) {
        this.keeper = keeper;
        this.settings = settings;
        this.headers = headers;
    }

    /** No word of any language holds the character NUL, and the database takes none. */
    @Bean
    static HttpFirewall wall() {
        var wall = new StrictHttpFirewall();
        wall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return wall;
    }

    /** Requests are measured as a whole; to measure each filter and check of them costs more than those do. */
    @Bean
    static SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Health and figures, on the port that answers on this machine only; on the public one there is no such door. */
    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain doorForOperations(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(doors -> doors.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorForPrograms(HttpSecurity http, ApiTokens tokens, People people) {
        common(http);
        return http.securityMatcher((RequestMatcher) TokenFilter::isMeant)
                // also "stateless" would give a session that came along another id
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(tokens, people, keeper), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** A form with its owner's seal needs no form token: the seal proves more, and outlives the session. */
    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(
            HttpSecurity http,
            SessionPersons persons,
            CsrfTokenRepository csrf,
            UnsentForms forms,
            OwnPassword ownPassword,
            Limits limits) {
        common(http);
        return http.webAuthn(passkeys -> passkeys(passkeys, persons))
                .securityContext(context -> context.securityContextRepository(persons))
                .csrf(token -> token.csrfTokenRepository(csrf).ignoringRequestMatchers(forms::isSealed))
                .logout(out -> out.logoutUrl("/keluar").logoutSuccessUrl("/"))
                .addFilterBefore(new NeighbourGuard(keeper), CsrfFilter.class)
                .addFilterAfter(new PasskeyGuard(ownPassword, limits), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** A passkey belongs to the host it was made for, so the public address must be the one people type. */
    private void passkeys(WebAuthnConfigurer<HttpSecurity> passkeys, SessionPersons persons) {
        passkeys.rpName("Banten e-Gov")
                .rpId(URI.create(settings.baseUrl()).getHost())
                .allowedOrigins(settings.baseUrl())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        filter.setSecurityContextRepository(persons);
                        return filter;
                    }
                });
    }

    private void common(HttpSecurity http) {
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(keeper).accessDeniedHandler(keeper))
                .headers(own -> own.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .addHeaderWriter(headers::set))
                .authorizeHttpRequests(doors -> {
                    doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                            .permitAll();
                    Doors.open(doors);
                });
    }
}
