package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.ItemState.Requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published part of a curriculum, and what of it is settled: answers what stands in the way of an item. */
final class Ground {

    private final Map<ModuleId, CourseModule> modules = new LinkedHashMap<>();
    private final Map<ItemId, ItemOutline> items = new LinkedHashMap<>();
    private final Map<ItemId, CourseModule> moduleOf = new LinkedHashMap<>();
    private final Set<ModuleId> completedModules;
    private final Set<ItemId> settled;

    Ground(Curriculum curriculum, Set<ModuleId> completedModules, Set<ItemId> settled) {
        this.completedModules = completedModules;
        this.settled = settled;
        for (var module : curriculum.modules()) {
            if (module.status() != PublicationStatus.PUBLISHED) {
                continue;
            }
            modules.put(module.id(), module);
            for (var item : module.items()) {
                if (item.status() == PublicationStatus.PUBLISHED) {
                    items.put(item.id(), item);
                    moduleOf.put(item.id(), module);
                }
            }
        }
    }

    private Ground(Ground origin, Set<ItemId> settled) {
        this.modules.putAll(origin.modules);
        this.items.putAll(origin.items);
        this.moduleOf.putAll(origin.moduleOf);
        this.completedModules = origin.completedModules;
        this.settled = settled;
    }

    /** The same ground after one more item. */
    Ground with(ItemId item) {
        var more = new HashSet<>(settled);
        more.add(item);
        return new Ground(this, more);
    }

    Iterable<ItemOutline> items() {
        return items.values();
    }

    Iterable<CourseModule> modules() {
        return modules.values();
    }

    boolean contains(ItemId item) {
        return items.containsKey(item);
    }

    boolean contains(ModuleId module) {
        return modules.containsKey(module);
    }

    CourseModule moduleOf(ItemOutline item) {
        var module = moduleOf.get(item.id());
        if (module == null) {
            throw new IllegalArgumentException("not a published item: " + item.id());
        }
        return module;
    }

    boolean isSettled(ItemOutline item) {
        return settled.contains(item.id());
    }

    /** It has to be done for the module: not optional, and not added after this person had completed the module. */
    boolean isOwed(ItemOutline item) {
        return !item.optional()
                && !isSettled(item)
                && !completedModules.contains(moduleOf(item).id());
    }

    /** Nothing is owed here: it no longer stands in the way of others. */
    boolean isCleared(CourseModule module) {
        return module.items().stream()
                .filter(item -> items.containsKey(item.id()))
                .noneMatch(this::isOwed);
    }

    /** Cleared, and there was something to do. */
    boolean isComplete(CourseModule module) {
        return completedModules.contains(module.id())
                || (isCleared(module)
                        && module.items().stream()
                                .filter(item -> items.containsKey(item.id()))
                                .anyMatch(this::isSettled));
    }

    /** What comes first and is not finished; empty when one may begin. Whatever is not published asks nothing. */
    List<Requirement> missing(ItemOutline item) {
        var missing = new ArrayList<Requirement>();
        for (var id : moduleOf(item).requires()) {
            var module = modules.get(id);
            if (module != null && !isCleared(module)) {
                missing.add(new Requirement.OfModule(id, module.title()));
            }
        }
        for (var id : item.requires()) {
            var required = items.get(id);
            if (required != null && !isSettled(required)) {
                missing.add(new Requirement.OfItem(id, required.title()));
            }
        }
        return missing;
    }
}
