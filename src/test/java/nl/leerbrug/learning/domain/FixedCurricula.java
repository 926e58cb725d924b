package nl.leerbrug.learning.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.curriculum.ReflectionPrompt;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shared.RenderedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Trainings made by hand, which a test may change as an author would. Trainers-only ones are read by nobody here. */
public class FixedCurricula implements Curricula {

    private final Map<CurriculumId, Curriculum> curricula = new LinkedHashMap<>();
    private final Map<ItemId, Lesson> lessons = new HashMap<>();
    private final Map<ItemId, Task> tasks = new HashMap<>();
    private final Set<ModuleId> unfinished = new HashSet<>();

    public void clear() {
        curricula.clear();
        lessons.clear();
        tasks.clear();
        unfinished.clear();
    }

    public void put(Curriculum curriculum) {
        curricula.put(curriculum.id(), curriculum);
        for (var module : curriculum.modules()) {
            for (var item : module.items()) {
                lessons.putIfAbsent(item.id(), lesson(item.id().value(), Sharing.PRIVATE));
            }
        }
    }

    public void put(Lesson lesson) {
        lessons.put(lesson.id(), lesson);
    }

    public void put(Task task) {
        tasks.put(task.id(), task);
    }

    public void markUnfinished(String module) {
        unfinished.add(new ModuleId(module));
    }

    /** Two paragraphs, a prompt named {@code <id>-vraag}, and a paragraph. */
    public static Lesson lesson(String id, Sharing sharing) {
        return new Lesson(
                new ItemId(id),
                "Titel " + id,
                "Over " + id,
                10,
                List.of(
                        new Lesson.TextPart(new RenderedText("<h2>Kop</h2><p>Eerste alinea.</p><p>Tweede alinea.</p>")),
                        new Lesson.ReflectionPart(new ReflectionPrompt(
                                new ContentId(id + "-vraag"), sharing, new RenderedText("<p>Wat denk je?</p>"))),
                        new Lesson.TextPart(new RenderedText("<p>Slot.</p>"))),
                List.of(new RenderedText("WRR (2017)")));
    }

    @Override
    public List<Curriculum> list() {
        return curricula.values().stream()
                .filter(each -> each.audience() != Audience.TRAINERS)
                .toList();
    }

    @Override
    public Optional<Curriculum> find(CurriculumId id) {
        return list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Set<ModuleId> unfinished(CurriculumId id) {
        return Set.copyOf(unfinished);
    }

    @Override
    public Optional<Lesson> findLesson(ItemId id) {
        return tasks.containsKey(id) ? Optional.empty() : Optional.ofNullable(lessons.get(id));
    }

    @Override
    public Optional<Task> findTask(ItemId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    @Override
    public Optional<Quiz> findQuiz(ItemId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Quiz> findQuiz(ContentHash pinned) {
        return Optional.empty();
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(ItemId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(ContentHash pinned) {
        return Optional.empty();
    }

    @Override
    public Optional<TrainerPage> findTrainerPage(ItemId id) {
        return Optional.empty();
    }

    @Override
    public void archive(ContentHash hash) {
        throw new UnsupportedOperationException("no quizzes here: " + new ArrayList<>(lessons.keySet()));
    }
}
