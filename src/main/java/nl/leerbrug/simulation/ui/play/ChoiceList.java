package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Offer;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines one can say now. While the focus is here the number keys choose one. A tap says a line at once, or only marks
 * it, to be said by a button of its own.
 */
class ChoiceList extends Div {

    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private final List<NativeButton> marks = new ArrayList<>();
    private final MoveMaker maker;
    private Offer offer = Offer.NOTHING;
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
            show(offer);
        }
    }

    void show(Offer now) {
        offer = now;
        list.removeAll();
        foot.removeAll();
        marks.clear();
        var number = 1;
        for (var choice : now.choices()) {
            list.add(new ListItem(chooseFirst ? mark(number, choice) : say(number, choice)));
            number++;
        }
    }

    private MoveButton say(int number, Offer.Choice choice) {
        var say = new MoveButton(
                id -> maker.make(id, new Move.Say(choice.utterance())), key(number), new Span(choice.text()));
        say.addClassName("lb-choice");
        return say;
    }

    private NativeButton mark(int number, Offer.Choice choice) {
        var mark = new NativeButton();
        mark.add(key(number), new Span(choice.text()));
        mark.addClassName("lb-choice");
        mark.getElement().setAttribute("aria-pressed", "false");
        mark.addClickListener(event -> choose(mark, choice));
        marks.add(mark);
        return mark;
    }

    private void choose(NativeButton mark, Offer.Choice choice) {
        marks.forEach(one -> one.getElement().setAttribute("aria-pressed", String.valueOf(one == mark)));
        var say = new MoveButton(
                getTranslation("simulation.ChoiceList.say"), id -> maker.make(id, new Move.Say(choice.utterance())));
        say.setId("say-this");
        say.addClassName("lb-button-primary");
        // The words it says are part of the name, so that who does not see the mark hears what was chosen.
        say.setAriaLabel(getTranslation("simulation.ChoiceList.sayThis", choice.text()));
        foot.removeAll();
        foot.add(say);
        say.focus();
    }

    private static Span key(int number) {
        var key = new Span(String.valueOf(number));
        key.addClassName("lb-key");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }
}
