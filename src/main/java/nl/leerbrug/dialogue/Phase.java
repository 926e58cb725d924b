package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation, as the method has it.
 *
 * @param by the move that leads into it
 * @param enter absent: always
 * @param says what the learner is heard to say when moving on to it
 * @param opening what the client says when the case has no line of its own; may be empty
 */
public record Phase(
        PhaseId id,
        String title,
        String aim,
        By by,
        @Nullable Condition enter,
        Condition done,
        ReadyWords says,
        String opening) {

    /** What leads into a phase. */
    public enum By {
        /** Moving on. */
        MOVING_ON,
        /** Showing the Bridge. */
        BRIDGE,
        /** Opening a sub-pillar: this phase has topics. */
        TOPIC
    }

    public boolean hasTopics() {
        return by == By.TOPIC;
    }
}
