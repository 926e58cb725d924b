package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.curriculum.AuthoredGoals;
import nl.leerbrug.curriculum.CurriculumGoals;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables of goals straight from an author's folder. */
@Component
class GoalsOfAFolder implements AuthoredGoals {

    private final ContentChecker checker;

    GoalsOfAFolder(ContentChecker checker) {
        this.checker = checker;
    }

    @Override
    public List<CurriculumGoals> in(Path contentFolder) {
        Map<ContentId, ContentItem<BuiltItem>> items = checker.items(contentFolder, BuiltItem.class).stream()
                .collect(Collectors.toMap(ContentItem::id, Function.identity()));
        return checker.items(contentFolder, Outline.class).stream()
                .map(outline -> new GoalTable(outline, true, id -> Optional.ofNullable(items.get(id))).read())
                .toList();
    }
}
