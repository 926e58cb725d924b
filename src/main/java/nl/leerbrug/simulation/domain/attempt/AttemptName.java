package nl.leerbrug.simulation.domain.attempt;

/** The name that a person gives an attempt, to find it again. */
public final class AttemptName {

    public static final int LONGEST = 80;

    private AttemptName() {}
}
