package nl.leerbrug.dialogue;

import java.util.Map;

/**
 * A skill code in the method: its Dutch name, and what it does to a client by default.
 *
 * @param practice the skill that it belongs to when practising
 */
public record Skill(
        SkillCode code,
        String label,
        String explanation,
        PracticeId practice,
        int minutes,
        Map<Quality, Effect> effects) {

    public Skill {
        effects = Map.copyOf(effects);
    }

    public Effect effect(Quality quality) {
        return effects.getOrDefault(quality, Effect.NONE);
    }
}
