package nl.leerbrug.learning.domain.questionnaire;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

interface QuestionnaireAnswerRepository extends Repository<QuestionnaireAnswer, UUID> {

    @Query(
            "select new nl.leerbrug.learning.domain.questionnaire.QuestionnaireAnswerRow(a.entryId, a.rating, a.text, a.revision)"
                    + " from QuestionnaireAnswer a where a.responseId = :response")
    List<QuestionnaireAnswerRow> list(UUID response);

    /** As it is now, also when another transaction saved it after this one had begun to read. */
    @Query(
            nativeQuery = true,
            value = "select a.entry_id, a.rating, a.text, a.revision from learning_questionnaire_answer a"
                    + " join learning_questionnaire_response r on r.id = a.response_id"
                    + " where r.id = :response and r.person_id = :person and r.handed_in_at is null"
                    + " and a.entry_id = :entry lock in share mode")
    List<QuestionnaireAnswerRow> find(UUID response, UUID person, String entry);

    /** The last choice counts; nothing happens when it was handed in or is another's. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into learning_questionnaire_answer (id, response_id, entry_id, rating, revision, saved_at)"
                    + " select :id, r.id, :entry, :rating, 1, :at from learning_questionnaire_response r"
                    + " where r.id = :response and r.person_id = :person and r.handed_in_at is null"
                    + " on duplicate key update rating = values(rating), saved_at = values(saved_at),"
                    + " revision = learning_questionnaire_answer.revision + 1")
    int rate(UUID id, UUID response, UUID person, String entry, int rating, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_questionnaire_answer"
                    + " (id, response_id, entry_id, text, revision, saved_at)"
                    + " select :id, r.id, :entry, :text, 1, :at from learning_questionnaire_response r"
                    + " where r.id = :response and r.person_id = :person and r.handed_in_at is null")
    int insertText(UUID id, UUID response, UUID person, String entry, String text, Instant at);

    /** @return 1 when nobody saved since {@code revision} and it was not handed in */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update learning_questionnaire_answer a"
                    + " join learning_questionnaire_response r on r.id = a.response_id"
                    + " set a.text = :text, a.revision = a.revision + 1, a.saved_at = :at"
                    + " where r.id = :response and r.person_id = :person and r.handed_in_at is null"
                    + " and a.entry_id = :entry and a.revision = :revision")
    int updateText(UUID response, UUID person, String entry, String text, int revision, Instant at);
}
