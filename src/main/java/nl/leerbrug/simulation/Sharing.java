package nl.leerbrug.simulation;

/** What became of the wish to share a conversation. */
public sealed interface Sharing {

    /** It is shared; it may have been already. */
    record Shared() implements Sharing {}

    /** Only one's own cohort has trainers to share with. */
    record NotInCohort() implements Sharing {}

    /** Not there, another's, or not over yet. */
    record Unknown() implements Sharing {}
}
