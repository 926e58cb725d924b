package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.learning.domain.participation.Completions;
import nl.leerbrug.learning.domain.participation.Following;
import nl.leerbrug.learning.domain.participation.Ledger;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.progress.ParticipationRecord;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.OwnAttempt;
import nl.leerbrug.simulation.Simulations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts conversations for the practice items of one participation. It compares all that is there, so a second call
 * changes nothing and a lost one is made up for by the next. Call it with the participation locked.
 */
@Component
class PracticeLedger {

    private final PracticeRunRepository runs;
    private final Ledger ledger;
    private final Completions completions;
    private final Curricula curricula;
    private final Simulations simulations;
    private final Clock clock;

    PracticeLedger(
            PracticeRunRepository runs,
            Ledger ledger,
            Completions completions,
            Curricula curricula,
            Simulations simulations,
            Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.completions = completions;
        this.curricula = curricula;
        this.simulations = simulations;
        this.clock = clock;
    }

    /** Each conversation goes to the first item, in the order of the training, that one may enter and that asks for it. */
    void settle(Following following, List<OwnAttempt> attempts) {
        var items = practiceItems(following);
        if (items.isEmpty()) {
            return;
        }
        var counted = runs.list(following.participationId());
        var known = ledger.read(following);
        var progress = ProgressEngine.progress(following.curriculum(), known);
        for (var item : items) {
            var rule = rule(item);
            if (rule.isPresent() && isOpen(progress.item(item))) {
                var counting = counting(rule.get(), openedAt(known, item), attempts);
                counted = count(following, item, rule.get(), counting, counted);
                if (ofItem(counted, item) >= rule.get().runs()) {
                    progress = completions.complete(following, item, CompletedBy.PRACTISED);
                }
            }
        }
    }

    Counting counting(PracticeRule rule, Optional<Instant> openedAt, List<OwnAttempt> attempts) {
        return new Counting(rule, openedAt, playable(rule), attempts);
    }

    List<PracticeRunRow> counted(Following following) {
        return runs.list(following.participationId());
    }

    private List<PracticeRunRow> count(
            Following following, ItemId item, PracticeRule rule, Counting counting, List<PracticeRunRow> before) {
        var taken = before.stream().map(PracticeRunRow::attempt).collect(Collectors.toSet());
        var missing = Math.max(0, rule.runs() - ofItem(before, item));
        var fresh = counting.counted().stream()
                .map(OwnAttempt::id)
                .filter(attempt -> !taken.contains(attempt))
                .limit(missing)
                .toList();
        fresh.forEach(attempt -> runs.insertIfAbsent(
                UUID.randomUUID(), following.participationId(), item.value(), attempt.value(), clock.instant()));
        return fresh.isEmpty() ? before : counted(following);
    }

    private static int ofItem(List<PracticeRunRow> counted, ItemId item) {
        return (int) counted.stream().filter(row -> row.isOf(item)).count();
    }

    private static boolean isOpen(Optional<PathItem> entry) {
        return entry.map(PathItem::state)
                .filter(state -> state instanceof ItemState.Open || state instanceof ItemState.InProgress)
                .isPresent();
    }

    private static Optional<Instant> openedAt(ParticipationRecord known, ItemId item) {
        return Optional.ofNullable(known.items().get(item)).flatMap(ItemRecord::openedAt);
    }

    private static List<ItemId> practiceItems(Following following) {
        return following.curriculum().modules().stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> item.kind() == ItemKind.PRACTICE)
                .map(item -> item.id())
                .toList();
    }

    /** Empty for an example, where there is nothing to count. */
    private Optional<PracticeRule> rule(ItemId item) {
        return curricula
                .findTask(item)
                .flatMap(task ->
                        task instanceof Task.Practice practice ? Optional.of(practice.rule()) : Optional.empty())
                .filter(rule -> rule.mode() != PracticeRule.Mode.EXAMPLE);
    }

    private Set<CaseId> playable(PracticeRule rule) {
        return simulations.clients(ConversationKind.valueOf(rule.conversation().name())).stream()
                .map(ClientCase::id)
                .collect(Collectors.toSet());
    }
}
