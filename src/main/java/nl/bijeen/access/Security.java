package nl.bijeen.access;

import static java.lang.Character.CONTROL;
import static java.lang.Character.UNASSIGNED;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import nl.bijeen.view.PublicUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may come where. */
@Configuration
class Security {

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
    private static final String EDITOR = Role.EDITOR.name();

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            StaffSession session,
            Refusals refusals,
            Associations associations,
            PublicUrl publicUrl) {
        return http.authorizeHttpRequests(Security::paths)
                .securityContext(it -> it.securityContextRepository(session))
                .addFilterAfter(new Readers(associations), SecurityContextHolderFilter.class)
                .csrf(it -> it.csrfTokenRepository(csrfTokens(publicUrl))
                        // Mail programs press this button for their users (RFC 8058). The address itself is the key.
                        .ignoringRequestMatchers("/uitnodiging/*/afmelden"))
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The first that fits counts. Whoever is signed in may look; only who may change something may send a form. */
    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers("/bureau/aanmelden", "/bureau/aanmelden/**")
                .permitAll()
                .requestMatchers(POST, "/bureau/afmelden")
                .permitAll()
                .requestMatchers(
                        "/bureau/instellingen",
                        "/bureau/instellingen/**",
                        "/bureau/medewerkers",
                        "/bureau/medewerkers/**")
                .hasAuthority(ADMINISTRATOR)
                .requestMatchers(GET, "/bureau", "/bureau/**")
                .authenticated()
                .requestMatchers(HEAD, "/bureau", "/bureau/**")
                .authenticated()
                .requestMatchers("/bureau", "/bureau/**")
                .hasAnyAuthority(ADMINISTRATOR, EDITOR)
                .anyRequest()
                .permitAll();
    }

    /** The rules of the framework, which reads each name and header with a regular expression: at a peak that is felt. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(Security::legible);
        firewall.setAllowedHeaderValues(Security::legibleOrTab);
        firewall.setAllowedParameterNames(Security::legible);
        return firewall;
    }

    /** Whether there is no character in it that Unicode has not assigned, and none that controls something. */
    static boolean legible(String text) {
        return text.codePoints().map(Character::getType).noneMatch(it -> it == UNASSIGNED || it == CONTROL);
    }

    static boolean legibleOrTab(String text) {
        return legible(text.replace('\t', ' '));
    }

    /** In a cookie, so that a form on a public page needs no session. Written only when a page with a form is shown. */
    private static CookieCsrfTokenRepository csrfTokens(PublicUrl publicUrl) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(publicUrl.secure() ? "__Host-bijeen-form" : "bijeen-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax").secure(publicUrl.secure()));
        return tokens;
    }

    @Bean
    DefaultCookieSerializer sessionCookie(PublicUrl publicUrl) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("bijeen");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(publicUrl.secure());
        return cookie;
    }
}
