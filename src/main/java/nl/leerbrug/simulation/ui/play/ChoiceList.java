package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Offer;

/** The lines one can say now. While the list has the focus the number keys say one. */
class ChoiceList extends Div {

    private final OrderedList list = new OrderedList();
    private final MoveMaker maker;

    ChoiceList(MoveMaker maker) {
        this.maker = maker;
        addClassName("lb-choices");
        var heading = new H2(getTranslation("simulation.ChoiceList.title"));
        heading.setId("choices-title");
        list.getElement().setAttribute("aria-labelledby", "choices-title");
        list.getElement().setAttribute("tabindex", "-1");
        var keys = new Span(getTranslation("simulation.ChoiceList.keys"));
        keys.addClassName("lb-choices-keys");
        add(new Div(heading, keys), list);
    }

    void show(Offer offer) {
        list.removeAll();
        var number = 1;
        for (var choice : offer.choices()) {
            var key = new Span(String.valueOf(number));
            key.addClassName("lb-key");
            key.getElement().setAttribute("aria-hidden", "true");
            var say = new MoveButton(
                    id -> maker.make(id, new Move.Say(choice.utterance())), key, new Span(choice.text()));
            say.addClassName("lb-choice");
            list.add(new ListItem(say));
            number++;
        }
    }

    OrderedList list() {
        return list;
    }
}
