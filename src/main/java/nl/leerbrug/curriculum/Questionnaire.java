package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.shared.RenderedText;

import java.util.List;

/** Statements on a scale and open questions: a self-rating or an evaluation. Nothing is right or wrong. */
public record Questionnaire(
        ItemId id,
        String title,
        String summary,
        int minutes,
        Purpose purpose,
        RenderedText intro,
        Scale scale,
        List<Entry> statements,
        List<Entry> openQuestions,
        ContentHash hash) {

    public Questionnaire {
        statements = List.copyOf(statements);
        openQuestions = List.copyOf(openQuestions);
    }

    /** What the answers are for. */
    public enum Purpose {
        SELF_RATING,
        EVALUATION
    }

    /** A scale of whole numbers, both ends included, with words at its ends. */
    public record Scale(int min, int max, String minLabel, String maxLabel) {}

    public record Entry(ContentId id, String text) {}
}
