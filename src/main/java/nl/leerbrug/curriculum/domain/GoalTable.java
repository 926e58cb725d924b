package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CurriculumGoals;
import nl.leerbrug.curriculum.CurriculumGoals.Coverage;
import nl.leerbrug.curriculum.CurriculumGoals.Item;
import nl.leerbrug.curriculum.CurriculumGoals.ModuleGoals;
import nl.leerbrug.curriculum.CurriculumGoals.TestedBy;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.LearningGoal;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays the goals of a training beside what teaches and tests them, as far as the reader sees it. */
class GoalTable {

    private final Map<ItemId, BuiltItem> items = new LinkedHashMap<>();
    private final Map<ItemId, Item> names = new LinkedHashMap<>();
    private final ContentItem<Outline> outline;
    private final boolean drafts;

    GoalTable(
            ContentItem<Outline> outline,
            boolean drafts,
            Function<ContentId, Optional<ContentItem<BuiltItem>>> findItem) {
        this.outline = outline;
        this.drafts = drafts;
        modules()
                .flatMap(module -> module.items().stream())
                .flatMap(place -> findItem.apply(place.id()).stream())
                .forEach(item -> {
                    var id = new ItemId(item.id().value());
                    items.put(id, item.value());
                    names.put(id, new Item(id, item.value().kind(), item.title()));
                });
    }

    private Stream<Outline.Module> modules() {
        return outline.value().modules().stream()
                .filter(module -> drafts || module.status() == PublicationStatus.PUBLISHED);
    }

    CurriculumGoals read() {
        return new CurriculumGoals(
                new CurriculumId(outline.id().value()),
                outline.title(),
                modules()
                        .map(module -> new ModuleGoals(
                                module.id(),
                                module.code(),
                                module.title(),
                                module.status(),
                                module.goals().stream().map(this::coverage).toList()))
                        .toList());
    }

    private Coverage coverage(LearningGoal goal) {
        var testedBy = items.entrySet().stream()
                .flatMap(item -> tests(item.getKey(), item.getValue(), goal.id()).stream())
                .toList();
        return new Coverage(goal, taughtIn(goal.id()), testedBy);
    }

    private List<Item> taughtIn(ContentId goal) {
        var named = items.entrySet().stream()
                .filter(item -> item.getValue().goals().contains(goal))
                .map(Map.Entry::getKey);
        var ledBackTo = questions(goal).flatMap(question -> question.stem().lesson().stream());
        return Stream.concat(named, ledBackTo)
                .distinct()
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .toList();
    }

    private Stream<Question> questions(ContentId goal) {
        return items.values().stream().flatMap(item -> questions(item, goal));
    }

    private static Stream<Question> questions(BuiltItem item, ContentId goal) {
        return item.value() instanceof Quiz quiz
                ? quiz.questions().stream()
                        .filter(Question::counts)
                        .filter(question ->
                                question.stem().goal().filter(goal::equals).isPresent())
                : Stream.empty();
    }

    private Optional<TestedBy> tests(ItemId id, BuiltItem item, ContentId goal) {
        var questions =
                questions(item, goal).map(question -> question.stem().id()).toList();
        return Optional.ofNullable(names.get(id))
                .filter(name -> !questions.isEmpty())
                .map(name -> new TestedBy(name, questions));
    }
}
