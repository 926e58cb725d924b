package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Question.Feedback;
import nl.leerbrug.curriculum.Question.Option;
import nl.leerbrug.curriculum.Question.Pair;
import nl.leerbrug.curriculum.Question.Stem;
import nl.leerbrug.shared.RenderedText;

import java.math.BigDecimal;
import java.util.List;

/** Questions from their YAML. */
class QuestionReader {

    private final ContentBuilding building;

    QuestionReader(ContentBuilding building) {
        this.building = building;
    }

    Question read(Mapping question) {
        var stem = new Stem(
                Ids.require(question),
                Ids.find(question, "goal"),
                Ids.find(question, "lesson").map(id -> new ItemId(id.value())),
                text(question, "text"));
        return switch (question.text("type").orElseThrow()) {
            case "single" -> new Question.SingleChoice(stem, options(question));
            case "multiple" -> new Question.MultipleChoice(stem, options(question));
            case "true-false" -> new Question.TrueFalse(stem, question.flag("answer", false), feedback(question));
            case "ordering" ->
                new Question.Ordering(
                        stem,
                        question.scalars("sequence").stream()
                                .map(step -> building.render(step.asMarkdown()))
                                .toList(),
                        feedback(question));
            case "matching" ->
                new Question.Matching(
                        stem,
                        question.mappings("pairs").stream()
                                .map(pair -> new Pair(text(pair, "left"), text(pair, "right")))
                                .toList(),
                        feedback(question));
            case "numeric" ->
                new Question.Numeric(
                        stem,
                        number(question, "answer"),
                        number(question, "tolerance"),
                        question.text("unit"),
                        feedback(question));
            case "open" -> new Question.Open(stem, text(question, "modelAnswer"));
            case String other -> throw new IllegalArgumentException("not a type of question: " + other);
        };
    }

    private List<Option> options(Mapping question) {
        return question.mappings("options").stream()
                .map(option ->
                        new Option(text(option, "text"), option.flag("correct", false), text(option, "feedback")))
                .toList();
    }

    private Feedback feedback(Mapping question) {
        var feedback = question.mapping("feedback").orElseThrow();
        return new Feedback(text(feedback, "correct"), text(feedback, "wrong"));
    }

    private RenderedText text(Mapping mapping, String key) {
        return mapping.markdown(key).map(building::render).orElse(RenderedText.EMPTY);
    }

    private static BigDecimal number(Mapping question, String key) {
        return question.text(key).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
