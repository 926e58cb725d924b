package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/** An account was created for a person, by the network office or at the first start. */
public record PersonRegistered(PersonId person, Instant at) {}
