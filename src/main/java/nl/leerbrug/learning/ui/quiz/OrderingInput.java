package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.RenderedTextView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps to put in order with two buttons each, with arrow and number keys while one of them has the focus, or by dragging.
 * Rows stay where they are and change their words, so that the focus can follow the step.
 */
class OrderingInput implements AnswerInput {

    private static final int MOST_KEYS = 9;

    private final Div field = new Div();
    private final Span spoken = new Span();
    private final Question.Ordering question;
    private final List<Row> rows = new ArrayList<>();
    private List<Integer> sequence;

    OrderingInput(QuizPaper.Sheet sheet, Question.Ordering question, String label) {
        this.question = question;
        this.sequence = new ArrayList<>(sheet.order());
        var list = new OrderingList(this::place);
        list.getElement().setAttribute("aria-label", label);
        for (var place = 0; place < sequence.size(); place++) {
            var row = new Row(place);
            rows.add(row);
            list.add(row);
        }
        spoken.addClassName("lb-visually-hidden");
        spoken.getElement().setAttribute("aria-live", "polite");
        field.add(list, spoken);
        showAll();
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Answer> read() {
        return Optional.of(new Answer.Ordering(sequence));
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Ordering(var given)) {
            sequence = new ArrayList<>(given);
            showAll();
        }
    }

    /** By buttons or keys: the focus goes with the step. */
    void move(int from, int to) {
        if (place(from, to)) {
            rows.get(to).focus(to < from);
        }
    }

    /** @return false when there is nothing to move or no such place */
    private boolean place(int from, int to) {
        var last = sequence.size() - 1;
        if (from == to || Math.min(from, to) < 0 || Math.max(from, to) > last) {
            return false;
        }
        sequence.add(to, sequence.remove(from));
        showAll();
        spoken.setText(field.getTranslation("learning.OrderingInput.moved", words(to), to + 1, sequence.size()));
        return true;
    }

    private void showAll() {
        rows.forEach(Row::show);
    }

    private String words(int place) {
        return PlainText.of(question.sequence().get(sequence.get(place)));
    }

    /** One place in the list. */
    private final class Row extends ListItem {

        private final int place;
        private final RenderedTextView text = new RenderedTextView().compact();
        private final NativeButton up = new NativeButton("↑");
        private final NativeButton down = new NativeButton("↓");

        Row(int place) {
            this.place = place;
            up.addClickListener(event -> move(place, place - 1));
            down.addClickListener(event -> move(place, place + 1));
            up.setEnabled(place > 0);
            down.setEnabled(place < sequence.size() - 1);
            var buttons = new Div(up, down);
            buttons.addClassName("lb-ordering-buttons");
            var number = new Span(String.valueOf(place + 1));
            number.addClassNames("lb-ordering-number", "lb-ordering-handle");
            number.getElement().setAttribute("aria-hidden", "true");
            add(number, text, buttons);
            listen("ArrowUp", place - 1);
            listen("ArrowDown", place + 1);
            for (var key = 1; key <= Math.min(sequence.size(), MOST_KEYS); key++) {
                listen(String.valueOf(key), key - 1);
            }
        }

        private void listen(String key, int to) {
            getElement()
                    .addEventListener("keydown", event -> move(place, to))
                    .setFilter("event.key === '" + key + "' && !event.ctrlKey && !event.altKey && !event.metaKey")
                    .preventDefault();
        }

        void show() {
            text.setText(question.sequence().get(sequence.get(place)));
            up.setAriaLabel(getTranslation("learning.OrderingInput.up", words(place)));
            down.setAriaLabel(getTranslation("learning.OrderingInput.down", words(place)));
        }

        void focus(boolean goingUp) {
            var preferred = goingUp ? up : down;
            (preferred.isEnabled() ? preferred : goingUp ? down : up).focus();
        }
    }
}
