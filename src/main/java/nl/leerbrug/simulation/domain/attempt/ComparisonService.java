package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays one's own conversations that began as one side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class ComparisonService {

    private static final Limit MOST_LISTED = Limit.of(50);

    private final CurrentPerson person;
    private final AttemptRepository attempts;
    private final MoveLog log;
    private final Conversations conversations;
    private final ReflectionService reflections;
    private final Clock clock;

    ComparisonService(
            CurrentPerson person,
            AttemptRepository attempts,
            MoveLog log,
            Conversations conversations,
            ReflectionService reflections,
            Clock clock) {
        this.person = person;
        this.attempts = attempts;
        this.log = log;
        this.conversations = conversations;
        this.reflections = reflections;
        this.clock = clock;
    }

    /** The others that began as this one did: they have its seed and its version of the client. */
    public List<AttemptSummary> listRelatives(AttemptId attempt) {
        return attempts
                .findByIdAndPersonId(attempt.value(), me())
                .map(one ->
                        attempts.list(me(), one.client().value(), one.content().value(), one.seed(), MOST_LISTED))
                .orElse(List.of())
                .stream()
                .map(row -> row.summary(clock.instant()))
                .filter(other -> !other.id().equals(attempt))
                .toList();
    }

    /** Nothing is told of a test that goes on, nor of a conversation that one has not looked back on oneself. */
    public ComparisonPage compare(AttemptId first, AttemptId other) {
        return find(first)
                .flatMap(one -> find(other)
                        .filter(two -> !one.id().equals(two.id()) && areRelatives(one, two))
                        .map(two -> page(one, two)))
                .orElseGet(ComparisonPage.Unknown::new);
    }

    private ComparisonPage page(Conversation one, Conversation two) {
        return Stream.of(one, two)
                .filter(side -> !side.open() && !reflections.hasLookedBack(side.id()))
                .findFirst()
                .<ComparisonPage>map(side -> new ComparisonPage.OwnWordsFirst(side.id()))
                .orElseGet(() -> new ComparisonPage.Found(Comparison.of(one, two)));
    }

    private static boolean areRelatives(Conversation one, Conversation other) {
        return one.state().opening().equals(other.state().opening())
                && one.client().hash().equals(other.client().hash());
    }

    private Optional<Conversation> find(AttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), me())
                .flatMap(attempt -> conversations.of(attempt, log.list(id.value())))
                .filter(one -> one.mode().isCoached() || !one.open());
    }

    private UUID me() {
        return person.requireId().value();
    }
}
