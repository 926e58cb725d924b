package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

/**
 * Something a client may tell.
 *
 * @param topic absent for what belongs to no sub-pillar
 * @param phase where it is at home when it belongs to no sub-pillar; absent for what may come out anywhere
 * @param text as it stands in the notebook
 * @param retell as the learner says it back in a summary
 * @param trust comes out from this trust on; above 0 only after an open question or a reflection on its topic
 * @param decides whether it counts among the facts that decide a level
 * @param strength something to be proud of
 */
public record Fact(
        FactId id,
        @Nullable SubPillarId topic,
        @Nullable PhaseId phase,
        String text,
        String retell,
        int trust,
        boolean decides,
        boolean strength) {

    public boolean isHidden() {
        return trust > 0;
    }
}
