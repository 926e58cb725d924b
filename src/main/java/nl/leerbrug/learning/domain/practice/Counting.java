package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.PracticeRule.Whom;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds somebody's conversations against the rule of a practice item. Plain Java: no clock, no database.
 *
 * @param openedAt when this person first opened the item
 * @param playable clients with whom this kind of conversation can be had now
 * @param all conversations of this person, in any order
 * @see "src/docs/decisions/0077-conversations-count-by-themselves.md"
 */
record Counting(PracticeRule rule, Optional<Instant> openedAt, Set<CaseId> playable, List<OwnAttempt> all) {

    /** Whoever says goodbye at once has not practised. As many turns as the mirror of a conversation needs. */
    private static final int FEWEST_MOVES = 12;

    /** Contact conversations are short. */
    private static final int FEWEST_IN_CONTACT = 6;

    /** From the moment one went back to. */
    private static final int FEWEST_AGAIN = 5;

    Counting {
        playable = Set.copyOf(playable);
        all = all.stream().sorted(Comparator.comparing(OwnAttempt::startedAt)).toList();
    }

    /** What counts, oldest first. */
    List<OwnAttempt> counted() {
        var finished = finished();
        var tried = rule.attempts().isPresent()
                ? finished.subList(0, Math.min(finished.size(), rule.attempts().getAsInt()))
                : finished;
        return tried.stream()
                .filter(attempt -> !rule.passed() || attempt.passed())
                .toList();
    }

    /** How often one may still try; empty when there is no limit. */
    Optional<Integer> attemptsLeft() {
        return rule.attempts().isPresent()
                ? Optional.of(
                        Math.max(0, rule.attempts().getAsInt() - finished().size()))
                : Optional.empty();
    }

    /** The conversation to go on with, the latest one. */
    Optional<OwnAttempt> running() {
        return all.reversed().stream()
                .filter(OwnAttempt::running)
                .filter(this::fits)
                .findFirst();
    }

    /** With whom one can begin now. */
    Set<CaseId> candidates() {
        return switch (rule.whom()) {
            case Whom.OneOf(var clients) ->
                clients.stream()
                        .map(client -> new CaseId(client.value()))
                        .filter(playable::contains)
                        .collect(Collectors.toSet());
            case Whom.NotMet() -> notMet(metBefore(Instant.MAX));
        };
    }

    /** Whether everybody has been met, so that the rule asks for somebody again. */
    boolean everybodyMet() {
        return metBefore(Instant.MAX).containsAll(playable);
    }

    private List<OwnAttempt> finished() {
        return all.stream().filter(this::fits).filter(this::isDone).toList();
    }

    private boolean isDone(OwnAttempt attempt) {
        return (rule.again() || !attempt.running()) && attempt.moves() >= fewestMoves();
    }

    /** How many moves a conversation needs to count. */
    int fewestMoves() {
        if (rule.again()) {
            return FEWEST_AGAIN;
        }
        return rule.conversation() == PracticeRule.Conversation.CONTACT ? FEWEST_IN_CONTACT : FEWEST_MOVES;
    }

    /** The right kind of conversation with the right client, finished or not. */
    private boolean fits(OwnAttempt attempt) {
        return attempt.branch() == rule.again()
                && attempt.conversation().name().equals(rule.conversation().name())
                && (attempt.mode() == Mode.TEST || rule.mode() != PracticeRule.Mode.TEST)
                && (!countsFromOpening()
                        || openedAt.filter(at -> !attempt.startedAt().isBefore(at))
                                .isPresent())
                && isWith(attempt);
    }

    /** Where the number of attempts matters, or who one knew, what came before the item does not count. */
    boolean countsFromOpening() {
        return rule.attempts().isPresent() || rule.whom() instanceof Whom.NotMet;
    }

    private boolean isWith(OwnAttempt attempt) {
        return switch (rule.whom()) {
            case Whom.OneOf(var clients) ->
                clients.stream()
                        .anyMatch(
                                client -> client.value().equals(attempt.client().value()));
            case Whom.NotMet() -> notMet(metBefore(attempt.startedAt())).contains(attempt.client());
        };
    }

    /** Who met everybody meets somebody again: nobody is stuck for having practised much. */
    private Set<CaseId> notMet(Set<CaseId> met) {
        var others = playable.stream().filter(client -> !met.contains(client)).collect(Collectors.toSet());
        return others.isEmpty() ? playable : others;
    }

    private Set<CaseId> metBefore(Instant moment) {
        return all.stream()
                .filter(attempt -> attempt.startedAt().isBefore(moment))
                .map(OwnAttempt::client)
                .collect(Collectors.toSet());
    }
}
