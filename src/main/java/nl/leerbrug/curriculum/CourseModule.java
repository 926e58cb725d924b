package nl.leerbrug.curriculum;

import nl.leerbrug.content.PublicationStatus;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a curriculum with its own goals.
 *
 * @param code short name on the path, such as {@code L0}
 * @param part heading that groups modules, or null
 * @param minutes planned net minutes
 */
public record CourseModule(
        ModuleId id,
        String code,
        @Nullable String part,
        String title,
        String summary,
        PublicationStatus status,
        int minutes,
        List<LearningGoal> goals,
        List<ModuleId> requires,
        List<ItemOutline> items,
        List<ItemId> trainerPages) {

    public CourseModule {
        goals = List.copyOf(goals);
        requires = List.copyOf(requires);
        items = List.copyOf(items);
        trainerPages = List.copyOf(trainerPages);
    }
}
