package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.AttemptSharing;
import nl.leerbrug.simulation.CohortMembership;
import nl.leerbrug.simulation.CohortRef;
import nl.leerbrug.simulation.SharedAttempt;
import nl.leerbrug.simulation.Sharing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sharing one's own conversation with the trainers of one's own cohort, and reading what was shared.
 *
 * @see "src/docs/decisions/0091-sharing-asks-who-is-in-a-cohort.md"
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class SharingService implements AttemptSharing {

    private static final Limit MOST_LISTED = Limit.of(200);

    private final CurrentPerson person;
    private final CohortMembership membership;
    private final ShareRepository shares;
    private final MoveLog log;
    private final Conversations conversations;
    private final Clock clock;

    SharingService(
            CurrentPerson person,
            ObjectProvider<CohortMembership> membership,
            ShareRepository shares,
            MoveLog log,
            Conversations conversations,
            Clock clock) {
        this.person = person;
        this.membership = membership.getIfAvailable(() -> CohortMembership.NOBODY);
        this.shares = shares;
        this.log = log;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Override
    @Retried
    public Sharing share(AttemptId attempt, CohortRef cohort) {
        if (!membership.isTrainee(person.requireId(), cohort)) {
            return new Sharing.NotInCohort();
        }
        var added = shares.insertIfAbsent(attempt.value(), me(), cohort.value(), clock.instant());
        return added == 1 || listCohorts(attempt).contains(cohort) ? new Sharing.Shared() : new Sharing.Unknown();
    }

    @Override
    @Retried
    public void withdraw(AttemptId attempt, CohortRef cohort) {
        shares.delete(attempt.value(), me(), cohort.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CohortRef> listCohorts(AttemptId attempt) {
        return shares.listCohorts(attempt.value(), me()).stream()
                .map(CohortRef::new)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINER')")
    public List<SharedAttempt> listForMe() {
        var cohorts = mine();
        return cohorts.isEmpty()
                ? List.of()
                : shares.list(cohorts, MOST_LISTED).stream()
                        .map(ShareRow::shared)
                        .toList();
    }

    /** For a trainer: a conversation that is shared with a cohort of the person who asks, and is so at this moment. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINER')")
    public ConversationPage findShared(AttemptId attempt) {
        var cohorts = mine();
        if (cohorts.isEmpty()) {
            return new ConversationPage.Unknown();
        }
        return shares.find(attempt.value(), cohorts)
                .map(found -> conversations
                        .of(found, log.list(attempt.value()))
                        .<ConversationPage>map(ConversationPage.Found::new)
                        .orElseGet(() -> new ConversationPage.Unreadable(found.client())))
                .orElseGet(ConversationPage.Unknown::new);
    }

    private Set<UUID> mine() {
        return membership.findTaughtBy(person.requireId()).stream()
                .map(CohortRef::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private UUID me() {
        return person.requireId().value();
    }
}
