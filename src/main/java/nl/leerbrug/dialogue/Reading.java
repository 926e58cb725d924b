package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Circumstances.Flags;

import java.util.List;
import java.util.Objects;

/**
 * What a line is in a given state: whether it fits, what it is worth, what would be answered. Looks and changes nothing.
 */
record Reading(Scenario scenario, DialogueState state, Utterance line) {

    /** The words of this conversation: the seed chose them, once and for all. */
    String text() {
        return Wording.of(state.seed(), "line/" + line.id(), line.texts());
    }

    boolean isSaid() {
        var memory = state.memory();
        if (line.again()) {
            return false;
        }
        return switch (line.scope()) {
            case Scope.InTopic ignored -> memory.said().contains(line.id());
            case Scope.InPhase phase ->
                phase.hasTopics()
                        ? memory.saidAt().contains(new Memory.SaidAt(line.id(), state.spot()))
                        : memory.said().contains(line.id());
            case Scope.Anywhere ignored ->
                memory.saidAt()
                        .contains(new Memory.SaidAt(
                                line.id(), Spot.in(state.spot().phase())));
        };
    }

    /** Whether it belongs here and now, said before or not. */
    boolean isPossible() {
        return line.scope().covers(state.spot())
                && Circumstances.of(scenario, state).hold(line.when());
    }

    boolean isEligible() {
        return isPossible() && !isSaid();
    }

    boolean fits() {
        return state.memory().heard().containsAll(line.names())
                && Circumstances.of(scenario, state).hold(line.fits());
    }

    Quality quality() {
        return quality(fits());
    }

    Quality quality(boolean fits) {
        return fits ? line.quality() : line.otherwise().quality();
    }

    /** The replies of its own in this state; empty: as to any line of this quality. */
    List<Reply> ownReplies() {
        return fits() ? line.replies() : line.otherwise().replies();
    }

    /** Whether saying it now could bring out something new. */
    boolean canBring() {
        var replies = ownReplies().isEmpty() ? scenario.responses(state.spot()).to(quality()) : ownReplies();
        return replies.stream()
                .filter(reply -> !reply.brings().isEmpty() || isNewToThePlan(reply))
                .anyMatch(reply -> Circumstances.of(scenario, state).hold(reply.when())
                        && (reply.brings().isEmpty()
                                || canBeTold(scenario, state, reply, line.invites() && quality() != Quality.POOR)));
    }

    private boolean isNewToThePlan(Reply reply) {
        return reply.contribution().isNewTo(state.draft().brought());
    }

    /** Whether all that a reply would newly tell may be told, and there is something new in it. */
    static boolean canBeTold(Scenario scenario, DialogueState state, Reply reply, boolean invitedNow) {
        var unheard = reply.brings().stream()
                .filter(fact -> !state.memory().heard().contains(fact))
                .toList();
        return !unheard.isEmpty() && unheard.stream().allMatch(fact -> isTellable(scenario, state, fact, invitedNow));
    }

    /** Trust, and room to tell: an open question or a reflection on its topic. */
    private static boolean isTellable(Scenario scenario, DialogueState state, FactId id, boolean invitedNow) {
        var fact = scenario.fact(id);
        if (!fact.isHidden()) {
            return true;
        }
        // Where its topic is not talked about by itself, a fact may come out anywhere.
        var anywhere = fact.topic() == null || scenario.topic(fact.topic()).isEmpty();
        var here = anywhere || Objects.equals(fact.topic(), state.spot().topic());
        var invited = (invitedNow && here)
                || state.memory().invited().stream()
                        .anyMatch(spot -> anywhere || Objects.equals(fact.topic(), spot.topic()));
        return invited && state.gauges().trust() >= fact.trust();
    }

    Flags flags() {
        return Flags.of(line, isSaid());
    }
}
