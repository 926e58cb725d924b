package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.learning.domain.work.DraftText;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A questionnaire as the person who asks filled it in so far.
 *
 * @param questionnaire the version that was pinned at the first answer, or the one of now
 * @param response empty before the first answer
 * @param earlier one's first rating of the same statements
 */
public record QuestionnaireSheet(
        Questionnaire questionnaire,
        Optional<QuestionnaireResponseId> response,
        Map<ContentId, Integer> ratings,
        Map<ContentId, DraftText> texts,
        Optional<Instant> handedInAt,
        Optional<Earlier> earlier) {

    public QuestionnaireSheet {
        ratings = Map.copyOf(ratings);
        texts = Map.copyOf(texts);
    }

    /** @param ratings by the statements of the later questionnaire */
    public record Earlier(Instant at, Map<ContentId, Integer> ratings) {
        public Earlier {
            ratings = Map.copyOf(ratings);
        }
    }

    static QuestionnaireSheet blank(Questionnaire questionnaire) {
        return new QuestionnaireSheet(
                questionnaire, Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    public boolean handedIn() {
        return handedInAt.isPresent();
    }

    public OptionalInt rating(ContentId statement) {
        var rating = ratings.get(statement);
        return rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
    }

    public DraftText text(ContentId question) {
        return texts.getOrDefault(question, DraftText.EMPTY);
    }

    /** Statements without a rating and questions without a word. */
    public int gaps() {
        var unrated = questionnaire.statements().stream()
                .filter(statement -> !ratings.containsKey(statement.id()))
                .count();
        var unwritten = questionnaire.openQuestions().stream()
                .filter(question -> text(question.id()).text().isBlank())
                .count();
        return (int) (unrated + unwritten);
    }

    /** A self-rating may be repeated, to see what changed. */
    public boolean repeatable() {
        return handedIn() && questionnaire.purpose() == Questionnaire.Purpose.SELF_RATING;
    }
}
