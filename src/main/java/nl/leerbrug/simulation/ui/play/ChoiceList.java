package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Offer;
import nl.leerbrug.simulation.ui.part.MoveButton;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines one can say now. While the focus is here the number keys choose one. A tap says a line at once, or only marks
 * it, to be said by a button of its own.
 */
class ChoiceList extends Div {

    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private final List<Row> rows = new ArrayList<>();
    private final MoveMaker maker;
    private List<Offer.Choice> choices = List.of();
    private boolean chooseFirst;

    ChoiceList(MoveMaker maker) {
        this.maker = maker;
        addClassName("lb-choices");
        var heading = new H2(getTranslation("simulation.ChoiceList.title"));
        heading.setId("choices-title");
        list.getElement().setAttribute("aria-labelledby", "choices-title");
        list.getElement().setAttribute("tabindex", "-1");
        var keys = new Span(getTranslation("simulation.ChoiceList.keys"));
        keys.addClassName("lb-choices-keys");
        foot.addClassName("lb-choices-say");
        add(new Div(heading, keys), list, foot);
    }

    /** @param first whether a tap only marks a line */
    void setChooseFirst(boolean first) {
        if (chooseFirst != first) {
            chooseFirst = first;
            list.removeAll();
            rows.clear();
            draw();
        }
    }

    void show(Offer now) {
        if (!now.choices().equals(choices)) {
            choices = now.choices();
            draw();
        }
    }

    /** Buttons stay and get other words. All clicks in one turn are one move, so a late click says nothing else. */
    private void draw() {
        foot.removeAll();
        while (rows.size() > choices.size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < choices.size()) {
            rows.add(new Row(rows.size()));
            list.add(rows.getLast());
        }
        rows.forEach(Row::show);
    }

    private void choose(Row chosen) {
        rows.forEach(row -> row.press(row == chosen));
        var words = chosen.choice();
        var say = new MoveButton(
                getTranslation("simulation.ChoiceList.say"), id -> maker.make(id, new Move.Say(words.utterance())));
        say.setId("say-this");
        say.addClassName("lb-button-primary");
        // The words it says are part of the name, so that who does not see the mark hears what was chosen.
        say.setAriaLabel(getTranslation("simulation.ChoiceList.sayThis", words.text()));
        foot.removeAll();
        foot.add(say);
        say.focus();
    }

    /** One line; its button says it or marks it. */
    private final class Row extends ListItem {

        private final int index;
        private final Span words = new Span();
        private final NativeButton button;

        Row(int index) {
            this.index = index;
            var key = new Span(String.valueOf(index + 1));
            key.addClassName("lb-key");
            key.getElement().setAttribute("aria-hidden", "true");
            if (chooseFirst) {
                button = new NativeButton();
                button.add(key, words);
                button.addClickListener(event -> choose(this));
            } else {
                button = new MoveButton(id -> maker.make(id, new Move.Say(choice().utterance())), key, words);
            }
            button.addClassName("lb-choice");
            add(button);
        }

        Offer.Choice choice() {
            return choices.get(index);
        }

        void show() {
            words.setText(choice().text());
            press(false);
        }

        void press(boolean pressed) {
            if (chooseFirst) {
                button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            }
        }
    }
}
