package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;

/** Where a line can be said. */
public sealed interface Scope {

    boolean covers(Spot spot);

    /** Whether it belongs to the place itself, not to any place. */
    boolean isSpecific();

    /** One sub-pillar. */
    record InTopic(SubPillarId topic) implements Scope {

        @Override
        public boolean covers(Spot spot) {
            return topic.equals(spot.topic());
        }

        @Override
        public boolean isSpecific() {
            return true;
        }
    }

    /** One phase; in the phase that has topics, any of them. */
    record InPhase(PhaseId phase, boolean hasTopics) implements Scope {

        @Override
        public boolean covers(Spot spot) {
            return phase.equals(spot.phase());
        }

        @Override
        public boolean isSpecific() {
            return !hasTopics;
        }
    }

    /** Any phase. */
    record Anywhere() implements Scope {

        @Override
        public boolean covers(Spot spot) {
            return true;
        }

        @Override
        public boolean isSpecific() {
            return false;
        }
    }
}
