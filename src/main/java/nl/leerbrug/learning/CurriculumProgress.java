package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody is in a curriculum. Done counts, done minutes and completion never go down because the content
 * changed.
 *
 * @param minutesDone net minutes of completed items, as they were when completed
 * @param minutesLeft net minutes of the required items that are still to do
 */
public record CurriculumProgress(
        CurriculumId curriculum,
        String title,
        Instant startedAt,
        Optional<Instant> deadline,
        Optional<Instant> completedAt,
        List<ModuleProgress> modules,
        Optional<NextStep> next,
        int done,
        int total,
        int minutesDone,
        int minutesLeft,
        boolean complete) {

    public CurriculumProgress {
        modules = List.copyOf(modules);
    }

    /** What still counts and is not done, in order. */
    public List<PathItem> missing() {
        if (complete) {
            return List.of();
        }
        return modules.stream()
                .filter(module -> !module.complete())
                .flatMap(module -> module.items().stream())
                .filter(entry -> !entry.item().optional())
                .filter(entry -> !entry.state().settled() && !(entry.state() instanceof ItemState.Draft))
                .toList();
    }

    public Optional<PathItem> item(ItemId id) {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .filter(entry -> entry.item().id().equals(id))
                .findFirst();
    }

    /** Share done, from 0 to 1. */
    public double share() {
        return complete ? 1 : total == 0 ? 0 : (double) done / total;
    }
}
