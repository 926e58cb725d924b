package nl.leerbrug.dialogue;

import java.util.List;

/**
 * What a kind of move costs and does.
 *
 * @param effect once per topic, within the bounds
 * @param says what the learner is heard to say; empty for moves without words
 * @param saysFormally the same with {@code u}
 */
public record MoveRule(
        MoveKind kind,
        String label,
        int minutes,
        Effect effect,
        List<String> says,
        List<String> saysFormally,
        String feedback) {

    public MoveRule {
        says = List.copyOf(says);
        saysFormally = List.copyOf(saysFormally);
    }

    List<String> says(boolean formally) {
        return formally && !saysFormally.isEmpty() ? saysFormally : says;
    }
}
