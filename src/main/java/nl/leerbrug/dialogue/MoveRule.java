package nl.leerbrug.dialogue;

/**
 * What a kind of move costs and does.
 *
 * @param effect once per topic, within the bounds
 * @param says what the learner is heard to say; empty for moves without words
 * @param possible whether it is made in this kind of conversation at all
 */
public record MoveRule(
        MoveKind kind, String label, int minutes, Effect effect, ReadyWords says, String feedback, boolean possible) {}
