package nl.leerbrug.curriculum;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.PublicationStatus;

import java.util.List;
import java.util.Optional;

/**
 * A training: its modules and items in order, with their rules.
 *
 * @param hours net study hours, halves too
 */
public record Curriculum(
        CurriculumId id,
        String title,
        String summary,
        Audience audience,
        PublicationStatus status,
        double hours,
        List<CourseModule> modules) {

    public Curriculum {
        modules = List.copyOf(modules);
    }

    public Optional<ItemOutline> item(ItemId id) {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    public Optional<CourseModule> moduleOf(ItemId id) {
        return modules.stream()
                .filter(module ->
                        module.items().stream().anyMatch(item -> item.id().equals(id)))
                .findFirst();
    }
}
