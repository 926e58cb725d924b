package nl.leerbrug.identity.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/** The cookie of "Onthoud mij op dit apparaat". */
@Component
class DeviceCookies extends AbstractRememberMeServices {

    /** Only used between two filters of one start. */
    private static final String KEY = Secrets.token();

    private final Devices devices;

    DeviceCookies(Devices devices) {
        super(KEY, id -> {
            throw new UsernameNotFoundException("devices know their person");
        });
        this.devices = devices;
        setParameter(SignInResponses.REMEMBER);
        setCookieName("leerbrug-device");
        setTokenValiditySeconds((int) Device.REMEMBERED.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            write(devices.remember(person.id()), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var recognised = devices.recognise(ticket(cookie))
                .orElseThrow(() -> new RememberMeAuthenticationException("unknown device"));
        recognised.next().ifPresent(next -> write(next, request, response));
        return recognised.person();
    }

    /** Forgets this browser only; signing out everywhere is a choice of its own. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            devices.forget(ticket(decodeCookie(cookie)).series());
        }
        super.logout(request, response, authentication);
    }

    private static Devices.Ticket ticket(String[] cookie) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not a device's cookie");
        }
        return new Devices.Ticket(cookie[0], cookie[1]);
    }

    private void write(Devices.Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {ticket.series(), ticket.token()}, getTokenValiditySeconds(), request, response);
    }
}
