package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.work.DraftText;
import nl.leerbrug.learning.ui.part.DraftField;

import java.util.Optional;

/** Words of one's own, kept while they are typed. */
class OpenInput implements AnswerInput {

    private final Div box = new Div();
    private final DraftField field;
    private final Paragraph error = new Paragraph();

    OpenInput(DraftField field, String missing) {
        this.field = field;
        error.setText(missing);
        error.addClassName("lb-input-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        box.add(field, error);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public Optional<Answer> read() {
        var text = field.text().strip();
        error.setVisible(text.isEmpty());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Open(text));
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Open(var text) && field.text().isEmpty()) {
            field.show(new DraftText(text, 0));
        }
    }
}
