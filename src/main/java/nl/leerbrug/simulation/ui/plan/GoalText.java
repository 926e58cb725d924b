package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;

import java.util.List;

/** A goal in words; what the client said is marked, also for who can't see the mark. */
final class GoalText extends Paragraph {

    GoalText(String client, List<Words> pieces) {
        addClassName("lb-goal-text");
        show(client, pieces);
    }

    void show(String client, List<Words> pieces) {
        removeAll();
        for (var piece : pieces) {
            if (piece.whose() == Whose.CLIENT) {
                var who = new Span(getTranslation("simulation.GoalText.said", client) + " ");
                who.addClassName("lb-visually-hidden");
                var said = new Span(who, new Span(piece.text()));
                said.addClassName("lb-words-client");
                add(said, new Span(" "));
            } else {
                add(new Span(piece.text() + " "));
            }
        }
    }
}
