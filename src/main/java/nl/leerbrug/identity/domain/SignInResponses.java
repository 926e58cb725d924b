package nl.leerbrug.identity.domain;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerbrug.identity.IdentityRoutes;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

import java.io.IOException;

/** Where the browser goes when sign-in did not succeed; the sign-in view reads why from the query. */
public final class SignInResponses {

    public static final String REFUSED = "fout";
    public static final String LIMITED = "wacht";
    public static final String STALE = "opnieuw";

    /** Session attribute with the e-mail address as it was typed. */
    public static final String TYPED = "identity.typed";

    /** Names of the form's fields. */
    public static final String NAME = "username";

    public static final String PASSWORD = "password";
    public static final String REMEMBER = "remember-me";

    private SignInResponses() {}

    static AuthenticationFailureHandler failure() {
        return (request, response, exception) -> {
            request.getSession().setAttribute(TYPED, request.getParameter(NAME));
            back(request, response, reason(exception));
        };
    }

    private static String reason(AuthenticationException exception) {
        return exception instanceof LockedException ? LIMITED : REFUSED;
    }

    /** A sign-in page that stood open over a restart carries a token that no session knows: ask again, kindly. */
    static AccessDeniedHandler accessDenied() {
        var otherwise = new AccessDeniedHandlerImpl();
        return new AccessDeniedHandler() {
            @Override
            public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
                    throws IOException, ServletException {
                if (denied instanceof CsrfException && request.getServletPath().equals("/" + IdentityRoutes.SIGN_IN)) {
                    back(request, response, STALE);
                } else {
                    otherwise.handle(request, response, denied);
                }
            }
        };
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + IdentityRoutes.SIGN_IN + "?" + reason);
    }
}
