package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import nl.leerbrug.simulation.Simulations;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** What other modules ask of this one. */
@Service
class TaskedSimulations implements Simulations {

    private static final Limit MOST_LISTED = Limit.of(1000);

    private final SimulationService service;
    private final AttemptRepository attempts;
    private final ContentCatalog catalog;
    private final CurrentPerson person;
    private final Clock clock;

    TaskedSimulations(
            SimulationService service,
            AttemptRepository attempts,
            ContentCatalog catalog,
            CurrentPerson person,
            Clock clock) {
        this.service = service;
        this.attempts = attempts;
        this.catalog = catalog;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ClientCase> clients(ConversationKind conversation) {
        return catalog.list(ClientCase.class).stream()
                .map(ContentItem::value)
                .filter(client -> client.scenario(conversation).isPresent())
                .sorted(Comparator.comparingInt(ClientCase::difficulty).thenComparing(ClientCase::id))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
    public List<OwnAttempt> listMine() {
        return list(person.requireId());
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public List<OwnAttempt> listOf(PersonId someone) {
        return list(someone);
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
    public boolean begin(AttemptId id, CaseId client, ConversationKind conversation, Mode mode) {
        // One goes on from where one was with this client, as the client's own page proposes; a test does not.
        var started = conversation == ConversationKind.GOAL
                ? service.startGoal(id, client, mode, GoalStart.OWN_BRIDGE)
                : service.start(id, client, conversation, mode);
        return started instanceof Started.Begun;
    }

    private List<OwnAttempt> list(PersonId someone) {
        return attempts.list(someone.value(), MOST_LISTED).stream()
                .filter(row -> row.shortRun() == null && row.mode() != Mode.DEMONSTRATION)
                .map(row -> row.outline(clock.instant()))
                .toList();
    }
}
