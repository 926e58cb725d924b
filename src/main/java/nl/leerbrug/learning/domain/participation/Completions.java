package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Where every road to "done" ends: reading, marking, handing in, attending, and a quiz's finish. Call it within the
 * service's transaction. A second call changes nothing.
 */
@Component
public class Completions {

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

    /** @return the progress after it; the participation has to be locked */
    public CurriculumProgress complete(Following following, ItemId item, CompletedBy by) {
        var curriculum = following.curriculum();
        var participation = following.participation();
        var outline = curriculum
                .item(item)
                .orElseThrow(() -> new IllegalArgumentException("%s has no item %s".formatted(curriculum.id(), item)));
        var module = curriculum.moduleOf(item).orElseThrow().id();
        var at = clock.instant();
        var id = following.id();
        items.insertIfAbsent(UUID.randomUUID(), id, item.value(), module.value());
        if (items.complete(id, item.value(), module.value(), by.name(), outline.minutes(), at) == 1) {
            events.publishEvent(
                    new ItemCompleted(participation.id(), participation.person(), curriculum.id(), item, by, at));
        }
        return remember(following, at);
    }

    /** Keeps which modules are complete now, and whether all of it is; what still holds drafts is not kept. */
    CurriculumProgress remember(Following following, Instant at) {
        var curriculum = following.curriculum();
        var known = ledger.read(following);
        var progress = ProgressEngine.progress(curriculum, known);
        var unfinished = curricula.unfinished(curriculum.id());
        progress.modules().stream()
                .filter(ModuleProgress::complete)
                .filter(module ->
                        !known.completedModules().contains(module.module().id())
                                && !unfinished.contains(module.module().id()))
                .forEach(module -> modules.insertIfAbsent(
                        UUID.randomUUID(), following.id(), module.module().id().value(), at));
        if (progress.complete() && unfinished.isEmpty()) {
            following.participation().complete(at);
        }
        return progress;
    }

    /** Work was taken back: the item is open again, and so is what it completed. */
    public void reopen(Following following, ItemId item) {
        var module = following.curriculum().moduleOf(item);
        if (module.isPresent()) {
            items.reopen(following.id(), item.value());
            modules.forget(following.id(), module.get().id().value());
            following.participation().reopen();
        }
    }
}
