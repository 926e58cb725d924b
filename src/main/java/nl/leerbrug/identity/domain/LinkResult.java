package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.EmailAddress;

/** What came of using a one-time link. */
public sealed interface LinkResult {

    /** Done; the person can sign in under this name. */
    record Done(EmailAddress email) implements LinkResult {}

    /** Used, expired, replaced or never made: all the same from outside. */
    record Unusable() implements LinkResult {}

    record EmailTaken() implements LinkResult {}

    record BadPassword(PasswordProblem problem) implements LinkResult {}
}
