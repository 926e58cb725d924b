package nl.leerbrug.identity.domain;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.SignedInPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

import java.util.List;

/**
 * How the site is closed: what is not a route, a public resource or opened by a rule of its own is denied; a route says who
 * may open it.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String START = "/";
    private static final String NOTHING_OF_THE_DEVICE =
            "accelerometer=(), autoplay=(self), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PasswordSignIn passwords,
            DeviceCookies devices,
            AccountChanges changes,
            SignInRecords records,
            SignOutRecorder signOut,
            ContentSecurityPolicy policy,
            RequestUtil framework,
            List<SignedInPaths> downloads,
            VaadinDefaultRequestCache requestedPages) {
        requestedPages.setDelegateRequestCache(inCookie());
        var paths = downloads.stream().flatMap(each -> each.patterns().stream()).toArray(String[]::new);
        return http.authenticationProvider(passwords)
                // Vaadin guards its own requests; the sign-in form carries Spring's token as any other form does.
                .csrf(csrf -> csrf.ignoringRequestMatchers(framework::isFrameworkInternalRequest))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.GET, paths).authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .loginView("/" + IdentityRoutes.SIGN_IN, START)
                                .addLogoutHandler(signOut))
                .formLogin(form -> form.usernameParameter(SignInResponses.NAME)
                        .passwordParameter(SignInResponses.PASSWORD)
                        .failureHandler(SignInResponses.failure()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(SignInResponses.accessDenied()))
                .rememberMe(remember -> remember.rememberMeServices(devices).key(devices.getKey()))
                .addFilterBefore(new SessionGuard(changes, records), RememberMeAuthenticationFilter.class)
                .headers(headers -> headers(headers, policy))
                .build();
    }

    /** Where someone wanted to go outlives the session: a restart in between still ends at the same page. */
    private static CookieRequestCache inCookie() {
        var cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ContentSecurityPolicy policy) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Vaadin's pages come by a forward, which closes the answer before a late writer gets its turn.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                })
                // Written early it would stand beside what files say of their own; pages say it themselves.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter(policy.forOtherAnswers());
    }
}
