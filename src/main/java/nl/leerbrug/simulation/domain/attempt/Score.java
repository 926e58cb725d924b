package nl.leerbrug.simulation.domain.attempt;

/**
 * How many criteria an attempt met.
 *
 * @param of so many
 */
public record Score(int met, int of) {

    public Score {
        if (met < 0 || met > of) {
            throw new IllegalArgumentException("%d of %d criteria".formatted(met, of));
        }
    }
}
