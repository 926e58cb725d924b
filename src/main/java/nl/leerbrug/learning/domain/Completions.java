package nl.leerbrug.learning.domain;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
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
import java.util.Optional;
import java.util.UUID;

/**
 * Where every road to "done" ends: reading, marking, handing in, attending, and a quiz's finish. Call it within the
 * service's transaction. A second call changes nothing.
 */
@Component
public class Completions {

    private final Own own;
    private final ItemProgressRepository items;
    private final ModuleCompletionRepository modules;
    private final Ledger ledger;
    private final Curricula curricula;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completions(
            Own own,
            ItemProgressRepository items,
            ModuleCompletionRepository modules,
            Ledger ledger,
            Curricula curricula,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.items = items;
        this.modules = modules;
        this.ledger = ledger;
        this.curricula = curricula;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Completes an item for the person who asks, who decided by its own rule that it is earned.
     *
     * @return empty when this person does not follow the curriculum, or it has no such published item
     */
    public Optional<CurriculumProgress> complete(CurriculumId curriculum, ItemId item, CompletedBy by) {
        return own.lock(curriculum)
                .filter(following -> following
                        .curriculum()
                        .item(item)
                        .filter(outline -> outline.status() == PublicationStatus.PUBLISHED)
                        .isPresent())
                .map(following -> complete(following.participation(), following.curriculum(), item, by));
    }

    /** @return the progress after it; the participation has to be locked */
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
