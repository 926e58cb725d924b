package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line that the learner can say, as authored.
 *
 * @param texts one or more wordings; the seed chooses one for a whole conversation
 * @param codes in the order heard
 * @param quality when it fits
 * @param when absent: always on offer
 * @param fits absent: always fits, as far as {@code names} goes
 * @param otherwise what it is when it does not fit
 * @param names facts that the words rest on
 * @param replies empty: as to any line of this quality
 * @param takes the sign of crisis that it takes up
 * @param does milestones that it reaches when it fits and is not poor
 * @param effect in place of the default, for the gauges named
 * @param minutes absent: as its codes cost
 * @param again may be said more than once
 * @param better absent only for a good line
 * @param asks in a goal conversation: a number, or leave to share something
 */
public record Utterance(
        UtteranceId id,
        Scope scope,
        List<String> texts,
        List<SkillCode> codes,
        Quality quality,
        @Nullable Condition when,
        @Nullable Condition fits,
        Misfit otherwise,
        List<FactId> names,
        List<Reply> replies,
        @Nullable SignalId takes,
        List<MilestoneId> does,
        Set<Tag> tags,
        @Nullable KnockOut knockOut,
        Map<Gauge, Integer> effect,
        @Nullable Integer minutes,
        boolean again,
        @Nullable String principle,
        String feedback,
        @Nullable String better,
        @Nullable Asks asks) {

    public Utterance {
        texts = List.copyOf(texts);
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        replies = List.copyOf(replies);
        does = List.copyOf(does);
        tags = Set.copyOf(tags);
        effect = Map.copyOf(effect);
        if (texts.isEmpty() || codes.isEmpty()) {
            throw new IllegalArgumentException("line without words or codes: " + id);
        }
    }

    public boolean isReflection() {
        return codes.stream().anyMatch(SkillCode::isReflection);
    }

    public boolean isQuestion() {
        return codes.stream().anyMatch(SkillCode::isQuestion);
    }

    public boolean invites() {
        return codes.stream().anyMatch(SkillCode::invites);
    }
}
