package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.Collection;

/**
 * Who is signed in, as the session holds it: everything a click needs, so that a click asks the database nothing about
 * who asks.
 *
 * @param epoch the account's session epoch at sign-in
 * @param version the account's version this was read from
 * @param language the language the person chose, or null
 */
public record SignedInPerson(
        PersonSummary summary,
        int epoch,
        long version,
        @Nullable String language) implements UserDetails {

    static SignedInPerson of(Account account) {
        return new SignedInPerson(
                account.summary(),
                account.sessionEpoch(),
                account.version(),
                account.language().orElse(null));
    }

    public PersonId id() {
        return summary.id();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return summary.roles().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return summary.id().toString();
    }
}
