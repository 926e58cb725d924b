package nl.leerbrug.learning.domain.attempt;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

interface QuizAnswerRepository extends Repository<QuizAnswer, UUID> {

    @Query("select new nl.leerbrug.learning.domain.attempt.QuizAnswerRow(a.questionId, a.version, a.kind, a.answer)"
            + " from QuizAnswer a where a.attemptId = :attempt order by a.version")
    List<QuizAnswerRow> list(UUID attempt);

    /** As it is now, also when another transaction added it after this one had begun to read. */
    @Query(
            nativeQuery = true,
            value = "select question_id, version, kind, answer from learning_quiz_answer"
                    + " where attempt_id = :attempt and question_id = :question"
                    + " order by version desc limit 1 lock in share mode")
    List<QuizAnswerRow> findLatest(UUID attempt, String question);

    /**
     * One statement that holds three rules: the attempt is this person's, it still runs, and this version is not there
     * yet.
     *
     * @return 1 when it was added
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_quiz_answer"
                    + " (id, attempt_id, question_id, version, position, kind, answer, right_answer, answered_at)"
                    + " select :id, a.id, :question, :version, :position, :kind, :answer, :right, :at"
                    + " from learning_quiz_attempt a"
                    + " where a.id = :attempt and a.person_id = :person and a.finished_at is null")
    int add(
            UUID id,
            UUID attempt,
            UUID person,
            String question,
            int version,
            int position,
            String kind,
            String answer,
            @Nullable Boolean right,
            Instant at);
}
