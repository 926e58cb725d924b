package nl.leerbrug.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.security.Principal;
import java.util.function.Supplier;

/**
 * The application itself, for work that no person asked for: a start, a job, a listener. Services that such work may call
 * say {@code hasRole('SYSTEM')}; the audit log shows the name.
 */
public record SystemPrincipal(String name) implements Principal {

    private static final String AUTHORITY = "ROLE_SYSTEM";

    @Override
    public String getName() {
        return name;
    }

    public static void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(String name, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SystemPrincipal(name), null, AuthorityUtils.createAuthorityList(AUTHORITY)));
        try {
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Whether what runs now is work of the application itself. */
    public static boolean acts() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SystemPrincipal;
    }
}
