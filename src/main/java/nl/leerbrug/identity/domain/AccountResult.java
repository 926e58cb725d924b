package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.PersonId;

/** What came of a change to an account by the network office. */
public sealed interface AccountResult {

    record Done(PersonId id) implements AccountResult {}

    /** @param id the account it was asked for, or the one that stands in the way */
    record Refused(PersonId id, Reason reason) implements AccountResult {}

    /** Why not. */
    enum Reason {
        EMAIL_TAKEN,
        /** Nobody could manage accounts any more. */
        LAST_OFFICE_ACCOUNT,
        /** Nobody shuts themselves out. */
        NOT_ONESELF
    }
}
