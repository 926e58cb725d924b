package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds the learner's own bridge of a client, for a goal conversation to follow. */
@Component
class OwnBridges {

    private static final Limit MOST_LOOKED_AT = Limit.of(3);

    private final AttemptRepository attempts;
    private final MoveLog log;
    private final Conversations conversations;

    OwnBridges(AttemptRepository attempts, MoveLog log, Conversations conversations) {
        this.attempts = attempts;
        this.log = log;
        this.conversations = conversations;
    }

    /** Of the last finished ones the first on which a level was recorded: one that was broken off at once is no bridge. */
    Optional<Conversation> findLast(PersonId person, CaseId client) {
        return attempts.finishedBridges(person.value(), client.value(), MOST_LOOKED_AT).stream()
                .flatMap(attempt ->
                        conversations.of(attempt, log.list(attempt.id().value())).stream())
                .filter(bridge ->
                        bridge.state().isOver() && !bridge.state().sheet().own().isEmpty())
                .findFirst();
    }
}
