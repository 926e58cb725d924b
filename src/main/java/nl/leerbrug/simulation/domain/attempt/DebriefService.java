package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.simulation.AttemptId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/**
 * Looking back on one's own conversations: first in one's own words, at least one of them, then in all that can be seen.
 *
 * @see "src/docs/decisions/0092-own-words-come-first.md"
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class DebriefService {

    private final SimulationService simulation;
    private final ReflectionService reflections;
    private final FollowUps followUps;

    DebriefService(SimulationService simulation, ReflectionService reflections, FollowUps followUps) {
        this.simulation = simulation;
        this.reflections = reflections;
        this.followUps = followUps;
    }

    public DebriefPage find(AttemptId attempt) {
        return switch (simulation.find(attempt)) {
            case ConversationPage.Found(var conversation) when conversation.open() -> new DebriefPage.Running(attempt);
            case ConversationPage.Found(var conversation) -> ended(conversation);
            case ConversationPage.Closed(var test) -> new DebriefPage.Running(test);
            case ConversationPage.Unreadable _, ConversationPage.Unknown _ -> new DebriefPage.Unknown();
        };
    }

    private DebriefPage ended(Conversation conversation) {
        var ownWords = reflections.listMine(conversation.id());
        return ownWords.stream().anyMatch(OwnReflection::isWritten)
                ? new DebriefPage.Ready(conversation, ownWords, followUp(conversation))
                : new DebriefPage.OwnWordsFirst(conversation, ownWords);
    }

    private Optional<FollowUp> followUp(Conversation conversation) {
        return conversation.scenario().goal().isPresent()
                        && conversation.state().isOver()
                ? followUps.of(conversation).followUp()
                : Optional.empty();
    }
}
