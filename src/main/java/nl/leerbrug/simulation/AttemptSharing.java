package nl.leerbrug.simulation;

import java.util.List;

/**
 * Conversations that their owners share with the trainers of their own cohort. A conversation is private until then, and
 * again from the moment that it is taken back. One's own look back is never shared.
 */
public interface AttemptSharing {

    /** For the owner of a conversation that is over. */
    Sharing share(AttemptId attempt, CohortRef cohort);

    /** For the owner, at any time, also after leaving the cohort. Nothing happens when it was not shared. */
    void withdraw(AttemptId attempt, CohortRef cohort);

    /** For the owner: with whom a conversation is shared now; empty for another's. */
    List<CohortRef> listCohorts(AttemptId attempt);

    /** For a trainer: what is shared with the cohorts of the person who asks, the latest first. */
    List<SharedAttempt> listForMe();
}
