package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;
import java.util.Set;

/** An account as the network office sees it. */
public record AccountDetails(
        PersonId id,
        String name,
        EmailAddress email,
        Set<Role> roles,
        boolean active,
        boolean hasPassword,
        Instant createdAt) {}
