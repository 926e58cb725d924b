package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanRules;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes a scenario a goal conversation: the plan that can be made, and what the client says to it.
 *
 * @param frank when the client says what he thinks of a plan; absent: always
 * @param rules of reactions, one for each
 * @param reactions what this client says, for each
 * @param scales what this client says to a scaling question
 * @param levels the expert's bridge
 * @param standard facts that are known with the expert's bridge
 * @param earlier facts of the bridge conversation, which need not come out here
 */
public record GoalScript(
        PlanCatalogue catalogue,
        PlanRules planRules,
        @Nullable Condition frank,
        Map<PlanReaction, ReactionRule> rules,
        Map<PlanReaction, List<Reply>> reactions,
        Map<Asks, List<Reply>> scales,
        Map<SubPillarId, Placement> levels,
        List<FactId> standard,
        Set<FactId> earlier) {

    public GoalScript {
        rules = Map.copyOf(rules);
        reactions = Map.copyOf(reactions);
        scales = Map.copyOf(scales);
        levels = Map.copyOf(levels);
        standard = List.copyOf(standard);
        earlier = Set.copyOf(earlier);
        if (rules.size() < PlanReaction.values().length) {
            throw new IllegalArgumentException("rules only for " + rules.keySet());
        }
    }

    public ReactionRule rule(PlanReaction reaction) {
        var rule = rules.get(reaction);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + reaction);
        }
        return rule;
    }

    public List<Reply> replies(PlanReaction reaction) {
        return reactions.getOrDefault(reaction, List.of());
    }

    public List<Reply> replies(Asks scale) {
        return scales.getOrDefault(scale, List.of());
    }
}
