package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is known of one person in one curriculum; with the curriculum it makes the progress. */
public record ParticipationRecord(
        Instant startedAt,
        Optional<Instant> deadline,
        Optional<Instant> completedAt,
        Set<ModuleId> completedModules,
        Map<ItemId, ItemRecord> items) {

    public ParticipationRecord {
        completedModules = Set.copyOf(completedModules);
        items = Map.copyOf(items);
    }
}
