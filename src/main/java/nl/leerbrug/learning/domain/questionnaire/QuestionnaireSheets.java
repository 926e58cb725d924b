package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.learning.domain.work.DraftText;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a response together with the version it pinned and, once handed in, with what the person said before. */
@Component
class QuestionnaireSheets {

    private final QuestionnaireResponseRepository responses;
    private final QuestionnaireAnswerRepository answers;
    private final Curricula curricula;

    QuestionnaireSheets(
            QuestionnaireResponseRepository responses, QuestionnaireAnswerRepository answers, Curricula curricula) {
        this.responses = responses;
        this.answers = answers;
        this.curricula = curricula;
    }

    QuestionnaireSheet of(QuestionnaireResponse response) {
        var questionnaire = pinned(response);
        var texts = new HashMap<ContentId, DraftText>();
        var ratings = new HashMap<ContentId, Integer>();
        for (var row : answers.list(response.id().value())) {
            if (row.rating() == null) {
                texts.put(new ContentId(row.entryId()), row.asText());
            } else {
                ratings.put(new ContentId(row.entryId()), row.rating());
            }
        }
        return new QuestionnaireSheet(
                questionnaire,
                Optional.of(response.id()),
                ratings,
                texts,
                response.handedInAt(),
                earlier(response, questionnaire));
    }

    Questionnaire pinned(QuestionnaireResponse response) {
        return curricula
                .findQuestionnaire(response.content())
                .orElseThrow(
                        () -> new IllegalStateException("pinned version is not in the archive: " + response.content()));
    }

    /** Only beside what was handed in: seeing the old rating while rating would colour the new one. */
    private Optional<QuestionnaireSheet.Earlier> earlier(QuestionnaireResponse response, Questionnaire now) {
        if (response.handedInAt().isEmpty() || now.purpose() != Questionnaire.Purpose.SELF_RATING) {
            return Optional.empty();
        }
        return responses
                .findHandedInBefore(
                        response.person().value(), response.handedInAt().get())
                .stream()
                .flatMap(candidate -> compare(candidate, now).stream())
                .findFirst();
    }

    private Optional<QuestionnaireSheet.Earlier> compare(QuestionnaireResponse candidate, Questionnaire now) {
        var then = pinned(candidate);
        if (then.purpose() != Questionnaire.Purpose.SELF_RATING || !then.scale().equals(now.scale())) {
            return Optional.empty();
        }
        var same = sameStatements(then, now);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        var ratings = new HashMap<ContentId, Integer>();
        for (var row : answers.list(candidate.id().value())) {
            var statement = same.get(new ContentId(row.entryId()));
            if (statement != null && row.rating() != null) {
                ratings.put(statement, row.rating());
            }
        }
        return candidate.handedInAt().map(at -> new QuestionnaireSheet.Earlier(at, ratings));
    }

    /** From the earlier statement to the later: the same id, or in another questionnaire the same words. */
    private static Map<ContentId, ContentId> sameStatements(Questionnaire then, Questionnaire now) {
        var same = new HashMap<ContentId, ContentId>();
        for (var earlier : then.statements()) {
            now.statements().stream()
                    .filter(later ->
                            later.id().equals(earlier.id()) || later.text().equals(earlier.text()))
                    .findFirst()
                    .ifPresent(later -> same.put(earlier.id(), later.id()));
        }
        return same;
    }
}
