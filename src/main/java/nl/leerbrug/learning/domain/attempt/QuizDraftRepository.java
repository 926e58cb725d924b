package nl.leerbrug.learning.domain.attempt;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

interface QuizDraftRepository extends Repository<QuizDraft, UUID> {

    @Query("select new nl.leerbrug.learning.domain.attempt.QuizDraftRow(d.questionId, d.text, d.revision)"
            + " from QuizDraft d where d.attemptId = :attempt")
    List<QuizDraftRow> list(UUID attempt);

    @Query(
            nativeQuery = true,
            value = "select d.question_id, d.text, d.revision from learning_quiz_draft d"
                    + " join learning_quiz_attempt a on a.id = d.attempt_id"
                    + " where a.id = :attempt and a.person_id = :person and a.finished_at is null"
                    + " and d.question_id = :question lock in share mode")
    List<QuizDraftRow> find(UUID attempt, UUID person, String question);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_quiz_draft (id, attempt_id, question_id, text, revision, saved_at)"
                    + " select :id, a.id, :question, :text, 1, :at from learning_quiz_attempt a"
                    + " where a.id = :attempt and a.person_id = :person and a.finished_at is null")
    int insertIfAbsent(UUID id, UUID attempt, UUID person, String question, String text, Instant at);

    /** @return 1 when nobody saved since {@code revision} and the attempt still runs */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update learning_quiz_draft d join learning_quiz_attempt a on a.id = d.attempt_id"
                    + " set d.text = :text, d.revision = d.revision + 1, d.saved_at = :at"
                    + " where a.id = :attempt and a.person_id = :person and a.finished_at is null"
                    + " and d.question_id = :question and d.revision = :revision")
    int update(UUID attempt, UUID person, String question, String text, int revision, Instant at);
}
