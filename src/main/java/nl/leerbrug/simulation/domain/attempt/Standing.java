package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.simulation.Mode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one did with a client in one kind of conversation and one mode, whole conversations from their beginning only.
 *
 * @param best of those that ended: one that passed, then the one that met most; of equal ones the latest
 * @param last begun
 */
public record Standing(Optional<AttemptSummary> best, Optional<AttemptSummary> last) {

    private static final Comparator<AttemptSummary> BY_RESULT = Comparator.comparing(AttemptSummary::passed)
            .thenComparing(attempt -> attempt.score().map(Score::met).orElse(0))
            .thenComparing(AttemptSummary::startedAt);

    public static Standing of(List<AttemptSummary> attempts, ConversationKind kind, Mode mode) {
        var whole = attempts.stream()
                .filter(attempt -> attempt.conversation() == kind
                        && attempt.mode() == mode
                        && !attempt.branch()
                        && attempt.shortRun().isEmpty())
                .toList();
        return new Standing(
                whole.stream().filter(attempt -> attempt.ending().isPresent()).max(BY_RESULT),
                whole.stream().max(Comparator.comparing(AttemptSummary::startedAt)));
    }
}
