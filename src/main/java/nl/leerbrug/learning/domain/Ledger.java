package nl.leerbrug.learning.domain;

import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.CurriculumProgress;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is known of participations in two statements, however many items they have. */
@Component
class Ledger {

    private final ItemProgressRepository items;
    private final ModuleCompletionRepository modules;

    Ledger(ItemProgressRepository items, ModuleCompletionRepository modules) {
        this.items = items;
        this.modules = modules;
    }

    CurriculumProgress progress(Curriculum curriculum, Participation participation) {
        return ProgressEngine.progress(curriculum, read(participation));
    }

    ParticipationRecord read(Participation participation) {
        var record = read(List.of(participation)).get(participation.id().value());
        if (record == null) {
            throw new IllegalStateException("participation without record: " + participation.id());
        }
        return record;
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
        return participations.stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> {
                    var id = each.id().value();
                    var records = itemsOf.getOrDefault(id, List.of()).stream()
                            .map(ItemRow::asRecord)
                            .collect(Collectors.toMap(ItemRecord::item, Function.identity()));
                    return new ParticipationRecord(
                            each.startedAt(),
                            each.deadline(),
                            each.completedAt(),
                            modulesOf.getOrDefault(id, java.util.Set.of()),
                            records);
                }));
    }
}
