package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Credit;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.LearningGoal;
import nl.leerbrug.curriculum.ModuleId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** A {@code curriculum.yaml} as read, before it is known who looks at it. */
record Outline(String title, String summary, double hours, List<Module> modules) {

    record Module(
            ModuleId id,
            String code,
            @Nullable String part,
            String title,
            String summary,
            PublicationStatus status,
            int minutes,
            List<LearningGoal> goals,
            List<ModuleId> requires,
            List<Place> items,
            List<ItemId> trainerPages) {}

    /**
     * The place of an item on the path.
     *
     * @param inline the item itself, when it has no file yet
     */
    record Place(
            ContentId id,
            Optional<CompletionRule> completion,
            List<ItemId> requires,
            boolean optional,
            Optional<Credit> credit,
            Optional<ItemOutline> inline) {}
}
