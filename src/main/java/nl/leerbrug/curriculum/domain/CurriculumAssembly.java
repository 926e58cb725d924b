package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.curriculum.domain.Outline.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Puts outlines and items together as one kind of reader sees them; made once per kind of reader and content version. */
@Component
class CurriculumAssembly {

    private final ContentCatalog catalog;
    private final SingletonSupplier<Optional<CurrentReader>> reader;
    private final Map<Seen, List<Curriculum>> made = new ConcurrentHashMap<>();

    CurriculumAssembly(ContentCatalog catalog, ObjectProvider<CurrentReader> readers) {
        this.catalog = catalog;
        this.reader = SingletonSupplier.of(() -> readers.stream().findFirst());
    }

    /** All that makes two readers see different things. */
    private record Seen(long version, Set<Audience> audiences, boolean drafts) {}

    List<Curriculum> visible() {
        var seen = seenByReader();
        var known = made.get(seen);
        if (known != null) {
            return known;
        }
        var assembled = catalog.list(Outline.class).stream()
                .map(item -> curriculum(item, seen.drafts()))
                .toList();
        made.keySet().removeIf(old -> old.version() != seen.version());
        made.put(seen, assembled);
        return assembled;
    }

    /** Modules that hold a draft; what the draft says stays hidden, that it is there does not. */
    Set<ModuleId> unfinished(CurriculumId id) {
        return catalog.find(new ContentId(id.value()), Outline.class).stream()
                .flatMap(outline -> outline.value().modules().stream())
                .filter(module -> module.status() == PublicationStatus.DRAFT
                        || module.items().stream()
                                .filter(place -> !place.optional())
                                .anyMatch(place -> itemOutline(place, false)
                                        .filter(item -> item.status() == PublicationStatus.PUBLISHED)
                                        .isEmpty()))
                .map(Outline.Module::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean showsDrafts() {
        return seenByReader().drafts();
    }

    private Seen seenByReader() {
        var version = catalog.version();
        return reader.obtain()
                .map(asks -> seenBy(asks, version))
                .orElseGet(() -> new Seen(version, Set.of(Audience.PUBLIC), false));
    }

    private static Seen seenBy(CurrentReader reader, long version) {
        var audiences = EnumSet.noneOf(Audience.class);
        for (var audience : Audience.values()) {
            if (reader.mayRead(audience)) {
                audiences.add(audience);
            }
        }
        return new Seen(version, audiences, reader.seesDrafts());
    }

    private Curriculum curriculum(ContentItem<Outline> item, boolean drafts) {
        var outline = item.value();
        var shown = outline.modules().stream()
                .filter(module -> drafts || module.status() == PublicationStatus.PUBLISHED)
                .toList();
        var ids = shown.stream().map(Outline.Module::id).toList();
        var visibleItems = shown.stream()
                .flatMap(module -> module.items().stream())
                .flatMap(place -> itemOutline(place, drafts).stream())
                .map(ItemOutline::id)
                .toList();
        return new Curriculum(
                new CurriculumId(item.id().value()),
                outline.title(),
                outline.summary(),
                item.audience(),
                item.status(),
                outline.hours(),
                shown.stream()
                        .map(module -> new CourseModule(
                                module.id(),
                                module.code(),
                                module.part(),
                                module.title(),
                                module.summary(),
                                module.status(),
                                module.minutes(),
                                module.goals(),
                                module.requires().stream().filter(ids::contains).toList(),
                                items(module, visibleItems, drafts),
                                module.trainerPages().stream()
                                        .filter(this::mayRead)
                                        .toList()))
                        .toList());
    }

    private boolean mayRead(ItemId page) {
        return catalog.find(new ContentId(page.value()), TrainerPageKind.Text.class)
                .isPresent();
    }

    /** What a reader does not see can't be required of them either. */
    private List<ItemOutline> items(Outline.Module module, List<ItemId> visible, boolean drafts) {
        return module.items().stream()
                .flatMap(place -> itemOutline(place, drafts).stream())
                .map(item -> new ItemOutline(
                        item.id(),
                        item.kind(),
                        item.title(),
                        item.summary(),
                        item.audience(),
                        item.status(),
                        item.minutes(),
                        item.completion(),
                        item.requires().stream().filter(visible::contains).toList(),
                        item.optional(),
                        item.credit()))
                .toList();
    }

    private Optional<ItemOutline> itemOutline(Place place, boolean drafts) {
        if (place.inline().isPresent()) {
            return place.inline().filter(item -> drafts || item.status() == PublicationStatus.PUBLISHED);
        }
        return catalog.find(place.id(), BuiltItem.class).map(item -> {
            var built = item.value();
            return new ItemOutline(
                    new ItemId(item.id().value()),
                    built.kind(),
                    item.title(),
                    built.summary(),
                    item.audience(),
                    item.status(),
                    built.minutes(),
                    place.completion().orElseGet(() -> ItemKinds.usualCompletion(built.kind())),
                    place.requires(),
                    place.optional(),
                    place.credit());
        });
    }
}
