package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.learning.NextStep;
import nl.leerbrug.learning.PathItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Makes somebody's progress from a curriculum and what is known of that person: no clock, no database.
 *
 * @see "src/docs/decisions/0050-progress-never-goes-back.md"
 */
public final class ProgressEngine {

    private final Curriculum curriculum;
    private final ParticipationRecord known;
    private final Ground ground;

    private ProgressEngine(Curriculum curriculum, ParticipationRecord known) {
        this.curriculum = curriculum;
        this.known = known;
        this.ground = new Ground(curriculum, completedModules(curriculum, known), settled(known));
    }

    public static CurriculumProgress progress(Curriculum curriculum, ParticipationRecord known) {
        return new ProgressEngine(curriculum, known).progress();
    }

    /** Who completed a curriculum has completed each of its modules, also those that were added later. */
    private static Set<ModuleId> completedModules(Curriculum curriculum, ParticipationRecord known) {
        return known.completedAt().isEmpty()
                ? known.completedModules()
                : curriculum.modules().stream().map(CourseModule::id).collect(Collectors.toSet());
    }

    private static Set<ItemId> settled(ParticipationRecord known) {
        return known.items().values().stream()
                .filter(ItemRecord::settled)
                .map(ItemRecord::item)
                .collect(Collectors.toSet());
    }

    private CurriculumProgress progress() {
        var modules = curriculum.modules().stream().map(this::module).toList();
        var owed = owed(ground);
        var done = settled(known).size();
        var minutesDone =
                known.items().values().stream().mapToInt(ItemRecord::minutes).sum();
        var minutesLeft = owed.stream().mapToInt(this::minutesLeft).sum();
        var complete = known.completedAt().isPresent() || (owed.isEmpty() && done > 0);
        return new CurriculumProgress(
                curriculum.id(),
                curriculum.title(),
                known.startedAt(),
                known.deadline(),
                known.completedAt(),
                modules,
                next(),
                done,
                done + owed.size(),
                minutesDone,
                minutesLeft,
                complete);
    }

    private ModuleProgress module(CourseModule module) {
        var items = module.items().stream().map(this::pathItem).toList();
        if (!ground.contains(module.id())) {
            return new ModuleProgress(module, items, 0, 0, false);
        }
        var here = (int) module.items().stream()
                .filter(item -> ground.contains(item.id()))
                .filter(ground::isSettled)
                .count();
        var gone = (int) known.items().values().stream()
                .filter(record -> record.settled() && !ground.contains(record.item()))
                .filter(record -> record.module().equals(module.id()))
                .count();
        var owed = (int) module.items().stream()
                .filter(item -> ground.contains(item.id()))
                .filter(ground::isOwed)
                .count();
        var done = here + gone;
        return new ModuleProgress(
                module, items, done, done + owed, ground.isComplete(module) || (owed == 0 && done > 0));
    }

    private PathItem pathItem(ItemOutline item) {
        return new PathItem(item, state(item), ground.contains(item.id()) ? minutesLeft(item) : 0);
    }

    private ItemState state(ItemOutline item) {
        if (item.status() != PublicationStatus.PUBLISHED || !ground.contains(item.id())) {
            return new ItemState.Draft();
        }
        var record = known.items().get(item.id());
        if (record != null && record.completedAt().isPresent()) {
            return new ItemState.Done(record.completedAt().get());
        }
        if (record != null && record.exemption().isPresent()) {
            return new ItemState.Exempt(record.exemption().get());
        }
        if (record != null && record.opened()) {
            return new ItemState.InProgress();
        }
        var missing = ground.missing(item);
        return missing.isEmpty() ? new ItemState.Open() : new ItemState.Locked(missing);
    }

    private int minutesLeft(ItemOutline item) {
        if (ground.isSettled(item)) {
            return 0;
        }
        return place(item).map(place -> place.minutesLeft(item.minutes())).orElse(item.minutes());
    }

    private Optional<ItemRecord.Place> place(ItemOutline item) {
        return Optional.ofNullable(known.items().get(item.id())).flatMap(ItemRecord::place);
    }

    private Optional<NextStep> next() {
        if (known.completedAt().isPresent()) {
            return Optional.empty();
        }
        return first(ground).map(item -> {
            var module = ground.moduleOf(item);
            var peers = module.items().stream()
                    .filter(peer -> ground.contains(peer.id()) && peer.kind() == item.kind())
                    .toList();
            var place = place(item).stream().mapToInt(at -> at.paragraph() + 1).findFirst();
            var after = first(ground.with(item.id()))
                    .map(then -> new NextStep.After(then.kind(), then.title(), minutesLeft(then)));
            return new NextStep(
                    curriculum.id(),
                    curriculum.title(),
                    module.code(),
                    module.title(),
                    item.id(),
                    item.kind(),
                    item.title(),
                    peers.indexOf(item) + 1,
                    peers.size(),
                    minutesLeft(item),
                    isOpened(item),
                    place,
                    after);
        });
    }

    /** The first owed item one may enter; else an optional one that an owed item waits for. */
    private Optional<ItemOutline> first(Ground ground) {
        var owed = owed(ground);
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        return owed.stream()
                .filter(item -> mayEnter(ground, item))
                .findFirst()
                .or(() -> StreamSupport.stream(ground.items().spliterator(), false)
                        .filter(item -> !ground.isSettled(item) && mayEnter(ground, item))
                        .findFirst());
    }

    private boolean mayEnter(Ground ground, ItemOutline item) {
        return isOpened(item) || ground.missing(item).isEmpty();
    }

    private boolean isOpened(ItemOutline item) {
        @Nullable ItemRecord record = known.items().get(item.id());
        return record != null && record.opened();
    }

    private static List<ItemOutline> owed(Ground ground) {
        var owed = new ArrayList<ItemOutline>();
        for (var item : ground.items()) {
            if (ground.isOwed(item)) {
                owed.add(item);
            }
        }
        return owed;
    }
}
