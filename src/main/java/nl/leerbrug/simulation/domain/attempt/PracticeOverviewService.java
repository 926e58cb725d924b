package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.identity.CurrentPerson;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads one's own conversations together, in two statements however many there are. What one has not looked back on
 * oneself is left out, and so are branches, which share their beginning with another.
 *
 * @see "src/docs/decisions/0128-the-practice-plan-reads-the-log.md"
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class PracticeOverviewService {

    /** The latest conversations: what one did a year ago says little about now. */
    public static final int MOST = 12;

    private final CurrentPerson person;
    private final AttemptRepository attempts;
    private final MoveLog log;
    private final Conversations conversations;

    PracticeOverviewService(
            CurrentPerson person, AttemptRepository attempts, MoveLog log, Conversations conversations) {
        this.person = person;
        this.attempts = attempts;
        this.log = log;
        this.conversations = conversations;
    }

    public PracticeOverview find() {
        var mine = attempts.listLookedBack(person.requireId().value(), Limit.of(MOST));
        var ids = mine.stream().map(attempt -> attempt.id().value()).toList();
        var moves = log.list(ids).stream().collect(Collectors.groupingBy(AttemptMove::attempt));
        return PracticeOverview.of(mine.reversed().stream()
                .flatMap(attempt -> conversations.of(attempt, rows(moves, attempt)).stream())
                .toList());
    }

    private static List<MoveRow> rows(Map<UUID, List<AttemptMove>> moves, Attempt attempt) {
        return moves.getOrDefault(attempt.id().value(), List.of()).stream()
                .map(AttemptMove::row)
                .toList();
    }
}
