package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentHash;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The trainings as far as the person who asks may read them: drafts and other audiences are left out, and look as if
 * they did not exist.
 */
public interface Curricula {

    List<Curriculum> list();

    Optional<Curriculum> find(CurriculumId id);

    /**
     * Modules that are drafts or hold drafts, also for who may not read those: completing such a module is not yet
     * completing all of it.
     */
    default Set<ModuleId> unfinished(CurriculumId id) {
        return Set.of();
    }

    /** The goals of a training with what teaches and tests them. */
    default Optional<CurriculumGoals> goals(CurriculumId id) {
        return Optional.empty();
    }

    Optional<Lesson> findLesson(ItemId id);

    Optional<Quiz> findQuiz(ItemId id);

    /** A version that an attempt pinned, whatever the files say now. */
    Optional<Quiz> findQuiz(ContentHash pinned);

    Optional<Questionnaire> findQuestionnaire(ItemId id);

    Optional<Questionnaire> findQuestionnaire(ContentHash pinned);

    Optional<Task> findTask(ItemId id);

    Optional<TrainerPage> findTrainerPage(ItemId id);

    /** Keeps this version of a quiz or questionnaire for ever; call it before an attempt pins the hash. */
    void archive(ContentHash hash);
}
