package nl.leerbrug.simulation.domain.attempt;

/** What came of saving one's look back. */
public sealed interface ReflectionSaved {

    record Saved(int revision) implements ReflectionSaved {}

    /** Another tab saved in between, or the attempt is not there; nothing was overwritten. */
    record NotSaved() implements ReflectionSaved {}
}
