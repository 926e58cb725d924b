package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.learning.domain.participation.Admission;
import nl.leerbrug.learning.domain.participation.Admissions;
import nl.leerbrug.learning.domain.participation.Following;
import nl.leerbrug.learning.domain.participation.Ledger;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import nl.leerbrug.simulation.Simulations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Practice items of the person who asks: what counted, with whom to talk, and beginning. */
@Service
@Transactional
public class PracticeService {

    private final Admissions admissions;
    private final Ledger progress;
    private final PracticeLedger ledger;
    private final Curricula curricula;
    private final Simulations simulations;

    PracticeService(
            Admissions admissions,
            Ledger progress,
            PracticeLedger ledger,
            Curricula curricula,
            Simulations simulations) {
        this.admissions = admissions;
        this.progress = progress;
        this.ledger = ledger;
        this.curricula = curricula;
        this.simulations = simulations;
    }

    /** Counts what is there, also from before the item was opened, and tells it; empty when it is not this person's turn. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public Optional<PracticePage> find(CurriculumId curriculum, ItemId item) {
        return admissions.admit(curriculum, item) instanceof Admission.Admitted(var following, var ignored)
                ? rule(item).map(rule -> page(following, item, rule))
                : Optional.empty();
    }

    /** The clients of an item, for who reads without following. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ClientCase> listClients(ItemId item) {
        return rule(item)
                .map(rule -> clients(rule, new Counting(rule, Optional.empty(), ids(all(rule)), List.of())))
                .orElse(List.of());
    }

    /**
     * Begins a conversation for an item.
     *
     * @param id made by the screen, so that a double click begins one conversation
     * @return false when this client does not, or no longer, belong to it
     */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public boolean begin(CurriculumId curriculum, ItemId item, CaseId client, AttemptId id) {
        var page = find(curriculum, item);
        return page.isPresent()
                && page.get().mayBegin()
                && page.get().clients().stream().anyMatch(one -> one.id().equals(client))
                && simulations.begin(
                        id,
                        client,
                        kind(page.get().rule()),
                        page.get().rule().mode() == PracticeRule.Mode.TEST ? Mode.TEST : Mode.PRACTICE);
    }

    private PracticePage page(Following following, ItemId item, PracticeRule rule) {
        var attempts = simulations.listMine();
        ledger.settle(following, attempts);
        var known = progress.read(following);
        var settled = ProgressEngine.progress(following.curriculum(), known)
                .item(item)
                .map(entry -> entry.state().settled())
                .orElse(false);
        var openedAt = Optional.ofNullable(known.items().get(item)).flatMap(ItemRecord::openedAt);
        var counting = ledger.counting(rule, openedAt, attempts);
        var counted = ledger.counted(following).stream()
                .filter(row -> row.isOf(item))
                .map(PracticeRunRow::attempt)
                .toList();
        return new PracticePage(
                rule,
                clients(rule, counting),
                counted.size(),
                counting.attemptsLeft(),
                counting.running().map(this::conversation),
                attempts.stream()
                        .filter(attempt -> looksBack(rule, attempt, counted))
                        .max(Comparator.comparing(OwnAttempt::startedAt))
                        .map(this::conversation),
                counting.fewestMoves(),
                !rule.again() && !counting.countsFromOpening(),
                rule.whom() instanceof PracticeRule.Whom.NotMet && counting.everybodyMet(),
                settled);
    }

    /** On what counted; and for going on from the middle, on any finished conversation where that can be done. */
    private static boolean looksBack(PracticeRule rule, OwnAttempt attempt, List<AttemptId> counted) {
        return counted.contains(attempt.id())
                || (rule.again()
                        && !attempt.branch()
                        && !attempt.running()
                        && attempt.mode() == Mode.PRACTICE
                        && rule.whom() instanceof PracticeRule.Whom.OneOf(var clients)
                        && clients.stream()
                                .anyMatch(client ->
                                        client.value().equals(attempt.client().value())));
    }

    private PracticePage.Conversation conversation(OwnAttempt attempt) {
        return new PracticePage.Conversation(
                attempt.id(),
                attempt.client(),
                simulations.clients(attempt.conversation()).stream()
                        .filter(client -> client.id().equals(attempt.client()))
                        .findFirst());
    }

    private List<ClientCase> clients(PracticeRule rule, Counting counting) {
        var candidates = counting.candidates();
        return all(rule).stream()
                .filter(client -> candidates.contains(client.id()))
                .toList();
    }

    private List<ClientCase> all(PracticeRule rule) {
        return simulations.clients(kind(rule));
    }

    private static Set<CaseId> ids(List<ClientCase> clients) {
        return clients.stream().map(ClientCase::id).collect(Collectors.toSet());
    }

    private static ConversationKind kind(PracticeRule rule) {
        return ConversationKind.valueOf(rule.conversation().name());
    }

    private Optional<PracticeRule> rule(ItemId item) {
        return curricula
                .findTask(item)
                .flatMap(task ->
                        task instanceof Task.Practice practice ? Optional.of(practice.rule()) : Optional.empty());
    }
}
