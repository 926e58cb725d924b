package nl.leerbrug.learning.domain;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.ModuleProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Where every road to "done" ends: reading, marking, handing in, attending, and a quiz's finish. Call it within the
 * service's transaction, with a participation that was locked in it. A second call changes nothing.
 */
@Component
class Completions {

    private final ItemProgressRepository items;
    private final ModuleCompletionRepository modules;
    private final Ledger ledger;
    private final Curricula curricula;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completions(
            ItemProgressRepository items,
            ModuleCompletionRepository modules,
            Ledger ledger,
            Curricula curricula,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.modules = modules;
        this.ledger = ledger;
        this.curricula = curricula;
        this.events = events;
        this.clock = clock;
    }

    /** @return the progress after it */
    CurriculumProgress complete(Participation participation, Curriculum curriculum, ItemId item, CompletedBy by) {
        var outline = curriculum
                .item(item)
                .orElseThrow(() -> new IllegalArgumentException("%s has no item %s".formatted(curriculum.id(), item)));
        var module = curriculum.moduleOf(item).orElseThrow().id();
        var at = clock.instant();
        var id = participation.id().value();
        items.insertIfAbsent(UUID.randomUUID(), id, item.value(), module.value());
        if (items.complete(id, item.value(), module.value(), by.name(), outline.minutes(), at) == 1) {
            events.publishEvent(
                    new ItemCompleted(participation.id(), participation.person(), curriculum.id(), item, by, at));
        }
        return remember(participation, curriculum, at);
    }

    /** Keeps which modules are complete now, and whether all of it is; what still holds drafts is not kept. */
    CurriculumProgress remember(Participation participation, Curriculum curriculum, Instant at) {
        var known = ledger.read(participation);
        var progress = ProgressEngine.progress(curriculum, known);
        var unfinished = curricula.unfinished(curriculum.id());
        progress.modules().stream()
                .filter(ModuleProgress::complete)
                .filter(module ->
                        !known.completedModules().contains(module.module().id())
                                && !unfinished.contains(module.module().id()))
                .forEach(module -> modules.insertIfAbsent(
                        UUID.randomUUID(),
                        participation.id().value(),
                        module.module().id().value(),
                        at));
        if (progress.complete() && unfinished.isEmpty()) {
            participation.complete(at);
        }
        return progress;
    }

    /** Work was taken back: the item is open again, and so is what it completed. */
    void reopen(Participation participation, ModuleId module, ItemId item) {
        var id = participation.id().value();
        items.reopen(id, item.value());
        modules.forget(id, module.value());
        participation.reopen();
    }
}
