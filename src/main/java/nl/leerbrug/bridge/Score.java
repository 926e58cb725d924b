package nl.leerbrug.bridge;

import java.util.List;

/** Points of a pillar or of the whole Bridge, for seeing one's own progress: never for ranking people. */
public sealed interface Score {

    /**
     * @param points for the whole Bridge from 20 to 100
     * @param most what level 5 everywhere would bring
     */
    record Complete(int points, int most) implements Score {}

    /**
     * Nothing is guessed for what is still open, so there are no points yet.
     *
     * @param open sub-pillars without a placement, in the order of the Bridge; never empty
     */
    record Incomplete(List<SubPillarId> open) implements Score {

        public Incomplete {
            open = List.copyOf(open);
        }
    }
}
