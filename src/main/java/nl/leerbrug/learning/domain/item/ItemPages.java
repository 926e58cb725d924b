package nl.leerbrug.learning.domain.item;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.progress.ParticipationRecord;
import nl.leerbrug.learning.domain.writing.SavedText;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes the page of an item from its curriculum and somebody's progress. */
final class ItemPages {

    private ItemPages() {}

    static ItemPage of(
            Curriculum curriculum,
            CurriculumProgress progress,
            ParticipationRecord known,
            ItemId id,
            List<SavedText> texts) {
        var path = progress.modules().stream()
                .flatMap(module -> module.items().stream())
                .filter(entry -> !(entry.state() instanceof ItemState.Draft))
                .toList();
        var module = progress.modules().stream()
                .filter(each -> each.items().stream().anyMatch(entry -> isIt(entry, id)))
                .findFirst()
                .orElseThrow();
        var record = Optional.ofNullable(known.items().get(id));
        var paragraph = record.flatMap(ItemRecord::place)
                .map(place -> OptionalInt.of(place.paragraph()))
                .orElse(OptionalInt.empty());
        return page(curriculum, module, path, id, false, paragraph, texts);
    }

    /** For who reads without following: every item is open, drafts too. */
    static ItemPage reading(Curriculum curriculum, ItemId id, List<SavedText> texts) {
        var modules = curriculum.modules().stream()
                .map(module -> new ModuleProgress(
                        module,
                        module.items().stream()
                                .map(item -> new PathItem(
                                        item,
                                        item.status() == PublicationStatus.DRAFT
                                                ? new ItemState.Draft()
                                                : new ItemState.Open(),
                                        item.minutes()))
                                .toList(),
                        0,
                        0,
                        false))
                .toList();
        var path = modules.stream().flatMap(module -> module.items().stream()).toList();
        var module = modules.stream()
                .filter(each -> each.items().stream().anyMatch(entry -> isIt(entry, id)))
                .findFirst()
                .orElseThrow();
        return page(curriculum, module, path, id, true, OptionalInt.empty(), texts);
    }

    private static ItemPage page(
            Curriculum curriculum,
            ModuleProgress module,
            List<PathItem> path,
            ItemId id,
            boolean reading,
            OptionalInt paragraph,
            List<SavedText> texts) {
        var entry = path.stream().filter(each -> isIt(each, id)).findFirst().orElseThrow();
        var at = path.indexOf(entry);
        var here = module.items().stream().filter(path::contains).toList();
        return new ItemPage(
                curriculum.id(),
                curriculum.title(),
                module.module().code(),
                module.module().title(),
                here.indexOf(entry) + 1,
                here.size(),
                entry.item(),
                entry.state(),
                reading,
                paragraph,
                entry.minutesLeft(),
                neighbour(path, at - 1),
                neighbour(path, at + 1),
                texts);
    }

    private static Optional<ItemPage.Neighbour> neighbour(List<PathItem> path, int at) {
        if (at < 0 || at >= path.size()) {
            return Optional.empty();
        }
        var entry = path.get(at);
        return Optional.of(new ItemPage.Neighbour(
                entry.item().id(), entry.item().title(), entry.state().enterable()));
    }

    private static boolean isIt(PathItem entry, ItemId id) {
        return entry.item().id().equals(id);
    }
}
