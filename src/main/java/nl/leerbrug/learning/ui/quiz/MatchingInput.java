package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A choice beside each left side. */
class MatchingInput implements AnswerInput {

    private final Div rows = new Div();
    private final Paragraph error = new Paragraph();
    private final List<NativeSelect> choices = new ArrayList<>();
    private final Question.Matching question;
    private final QuizPaper.Sheet sheet;

    MatchingInput(QuizPaper.Sheet sheet, Question.Matching question, String label, String missing) {
        this.sheet = sheet;
        this.question = question;
        rows.addClassName("lb-matching");
        rows.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var left = 0; left < question.pairs().size(); left++) {
            rows.add(row(left));
        }
        error.setText(missing);
        error.addClassName("lb-input-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        rows.add(error);
    }

    private Div row(int left) {
        var choice = new NativeSelect(rows.getTranslation("learning.MatchingInput.choose"));
        choice.setId(sheet.id() + "-" + left);
        for (var place : sheet.order()) {
            choice.addOption(
                    String.valueOf(place),
                    PlainText.of(question.pairs().get(place).right()));
        }
        choice.addValueChangeListener(event -> {
            choice.setInvalid(false);
            error.setVisible(false);
        });
        choices.add(choice);
        var name = new NativeLabel(PlainText.of(question.pairs().get(left).left()));
        name.setFor(choice);
        var row = new Div(name, choice);
        row.addClassName("lb-matching-row");
        return row;
    }

    @Override
    public Component component() {
        return rows;
    }

    @Override
    public Optional<Answer> read() {
        choices.forEach(choice -> choice.setInvalid(choice.getValue().isEmpty()));
        var open = choices.stream().anyMatch(choice -> choice.getValue().isEmpty());
        error.setVisible(open);
        return open
                ? Optional.empty()
                : Optional.of(new Answer.Matching(choices.stream()
                        .map(choice -> Integer.valueOf(choice.getValue()))
                        .toList()));
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Matching(var rights)) {
            for (var left = 0; left < choices.size(); left++) {
                choices.get(left).choose(String.valueOf(offered(rights.get(left))));
            }
        }
    }

    /** Pairs with the same right side are offered once. */
    private int offered(int place) {
        var right = question.pairs().get(place).right();
        return sheet.order().stream()
                .filter(each -> question.pairs().get(each).right().equals(right))
                .findFirst()
                .orElse(place);
    }
}
