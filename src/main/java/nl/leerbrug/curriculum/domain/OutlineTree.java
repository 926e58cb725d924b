package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.Ids;
import nl.leerbrug.content.PublicationStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds its way in the nodes of a {@code curriculum.yaml}, right or wrong as they are. */
record OutlineTree(ContentFile file) {

    List<Mapping> modules() {
        return file.root().mappings("modules");
    }

    Stream<Mapping> items() {
        return modules().stream().flatMap(module -> module.mappings("items").stream());
    }

    Stream<Scalar> trainerPages() {
        return modules().stream().flatMap(module -> module.scalars("trainerPages").stream());
    }

    boolean names(String id) {
        return items().anyMatch(item -> item.text("id").filter(id::equals).isPresent())
                || trainerPages().anyMatch(page -> page.text().equals(id));
    }

    /** Written in the outline itself, because its text does not exist yet. */
    static boolean isInline(Mapping item) {
        return Stream.of("kind", "title", "status")
                .anyMatch(key -> item.find(key).isPresent());
    }

    static boolean isDraft(Mapping mapping) {
        return mapping.text("status").filter("draft"::equals).isPresent();
    }

    static PublicationStatus statusOf(Mapping mapping) {
        return isDraft(mapping) ? PublicationStatus.DRAFT : PublicationStatus.PUBLISHED;
    }

    /** The curriculum, its modules, their goals and the items that have no file yet. */
    List<Declaration> declarations() {
        var found = new ArrayList<Declaration>();
        Ids.declaration(file.root(), "curriculum", file).ifPresent(found::add);
        for (var module : modules()) {
            Ids.declaration(module, "module", file).ifPresent(found::add);
            module.mappings("goals")
                    .forEach(goal -> Ids.declaration(goal, "goal", file).ifPresent(found::add));
            module.mappings("items").stream()
                    .filter(OutlineTree::isInline)
                    .forEach(item -> Ids.declaration(item, "item", file).ifPresent(found::add));
        }
        return found;
    }
}
