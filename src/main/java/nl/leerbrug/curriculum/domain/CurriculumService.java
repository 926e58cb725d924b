package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumGoals;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.curriculum.TrainerPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads trainings from the content. Everyone may ask; what comes back is what the catalogue lets this reader see. The
 * content is in memory, so no transaction is opened for it, only joined.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("permitAll()")
class CurriculumService implements Curricula {

    private final ContentCatalog catalog;
    private final ContentArchive archive;
    private final CurriculumAssembly assembly;

    CurriculumService(ContentCatalog catalog, ContentArchive archive, CurriculumAssembly assembly) {
        this.catalog = catalog;
        this.archive = archive;
        this.assembly = assembly;
    }

    @Override
    public List<Curriculum> list() {
        return assembly.visible();
    }

    @Override
    public Optional<Curriculum> find(CurriculumId id) {
        return assembly.visible().stream()
                .filter(curriculum -> curriculum.id().equals(id))
                .findFirst();
    }

    @Override
    public Set<ModuleId> unfinished(CurriculumId id) {
        return find(id).isEmpty() ? Set.of() : assembly.unfinished(id);
    }

    @Override
    public Optional<CurriculumGoals> goals(CurriculumId id) {
        return catalog.find(new ContentId(id.value()), Outline.class)
                .map(outline -> new GoalTable(
                                outline, assembly.showsDrafts(), item -> catalog.find(item, BuiltItem.class))
                        .read());
    }

    @Override
    public Optional<Lesson> findLesson(ItemId id) {
        return find(id, Lesson.class);
    }

    @Override
    public Optional<Quiz> findQuiz(ItemId id) {
        return find(id, Quiz.class);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public Optional<Quiz> findQuiz(ContentHash pinned) {
        return find(pinned, Quiz.class);
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(ItemId id) {
        return find(id, Questionnaire.class);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public Optional<Questionnaire> findQuestionnaire(ContentHash pinned) {
        return find(pinned, Questionnaire.class);
    }

    @Override
    public Optional<Task> findTask(ItemId id) {
        return find(id, Task.class);
    }

    @Override
    public Optional<TrainerPage> findTrainerPage(ItemId id) {
        return catalog.find(new ContentId(id.value()), TrainerPageKind.Text.class)
                .flatMap(page -> assembly.visible().stream()
                        .flatMap(curriculum -> curriculum.modules().stream())
                        .filter(module -> module.trainerPages().contains(id))
                        .findFirst()
                        .map(module -> new TrainerPage(
                                id,
                                module.id(),
                                page.value().form(),
                                page.title(),
                                page.value().summary(),
                                page.value().text())));
    }

    @Override
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void archive(ContentHash hash) {
        archive.archive(hash);
    }

    /** An item is as visible as the path on which it stands. */
    private <T> Optional<T> find(ItemId id, Class<T> type) {
        return catalog.find(new ContentId(id.value()), BuiltItem.class)
                .map(ContentItem::value)
                .map(BuiltItem::value)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(item -> assembly.visible().stream()
                        .anyMatch(curriculum -> curriculum.item(id).isPresent()));
    }

    private <T> Optional<T> find(ContentHash pinned, Class<T> type) {
        return archive.find(pinned, BuiltItem.class)
                .map(item -> item.value().value())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
