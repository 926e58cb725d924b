package nl.leerbrug.identity.domain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Keeps sessions true: who was deactivated or signed out everywhere is out at the next request, and a role that was given
 * or taken counts from the next request on.
 */
class SessionGuard extends OncePerRequestFilter {

    private final AccountChanges changes;
    private final SignInRecords records;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionGuard(AccountChanges changes, SignInRecords records) {
        this.changes = changes;
        this.records = records;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SecurityContextPerson.principal();
        if (person.isPresent() && changes.concern(person.get())) {
            var now = records.current(person.get().id())
                    .filter(current -> current.epoch() == person.get().epoch());
            if (now.isPresent()) {
                renew(now.get(), request, response);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private void renew(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
