package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.progress.ParticipationRecord;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What participations did with their items; read in two statements, however many items they have, and a third where
 * another training counts.
 */
@Component
public class Ledger {

    private final ItemProgressRepository items;
    private final ModuleCompletionRepository modules;
    private final Credits credits;
    private final Clock clock;

    Ledger(ItemProgressRepository items, ModuleCompletionRepository modules, Credits credits, Clock clock) {
        this.items = items;
        this.modules = modules;
        this.credits = credits;
        this.clock = clock;
    }

    public CurriculumProgress progress(Following following) {
        return ProgressEngine.progress(following.curriculum(), read(following));
    }

    public ParticipationRecord read(Following following) {
        var record = read(List.of(following.participation())).get(following.id());
        if (record == null) {
            throw new IllegalStateException("participation without record: " + following.id());
        }
        return record;
    }

    /** Only the first time says when. */
    public void open(Following following, ItemId item) {
        items.open(
                UUID.randomUUID(),
                following.id(),
                item.value(),
                following.curriculum().moduleOf(item).orElseThrow().id().value(),
                clock.instant());
    }

    /** One statement, which changes nothing when this person has not opened the item. */
    public void keepPlace(UUID person, CurriculumId curriculum, ItemId item, int paragraph, int paragraphs) {
        items.place(person, curriculum.value(), item.value(), paragraph, paragraphs);
    }

    Map<UUID, ParticipationRecord> read(Collection<Participation> participations) {
        if (participations.isEmpty()) {
            return Map.of();
        }
        var ids = participations.stream().map(each -> each.id().value()).toList();
        var itemsOf = items.list(ids).stream().collect(Collectors.groupingBy(ItemRow::participationId));
        var modulesOf = modules.list(ids).stream()
                .collect(Collectors.groupingBy(
                        ModuleRow::participationId,
                        Collectors.mapping(ModuleRow::module, Collectors.<ModuleId>toSet())));
        var creditsOf = credits.read(participations);
        return participations.stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> {
                    var id = each.id().value();
                    var records = itemsOf.getOrDefault(id, List.of()).stream()
                            .map(ItemRow::asRecord)
                            .collect(Collectors.toMap(ItemRecord::item, Function.identity()));
                    creditsOf
                            .getOrDefault(id, List.of())
                            .forEach(credit -> records.merge(
                                    credit.item(),
                                    credit,
                                    (own, ignored) -> own.settled() ? own : own.exemptFor(credit.exemption())));
                    return new ParticipationRecord(
                            each.startedAt(),
                            each.deadline(),
                            each.completedAt(),
                            modulesOf.getOrDefault(id, Set.of()),
                            records);
                }));
    }
}
