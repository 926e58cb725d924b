package nl.leerbrug.identity.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes a sign-out to the audit log. */
@Component
class SignOutRecorder implements LogoutHandler {

    private final SignInRecords records;

    SignOutRecorder(SignInRecords records) {
        this.records = records;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            records.signedOut(person.id());
        }
    }
}
