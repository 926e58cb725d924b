package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.DebriefPage;
import nl.leerbrug.simulation.domain.attempt.DebriefService;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;

import java.util.List;

/** One's own words about a conversation; at least some of them open the rest. */
class LookBackCard extends Div {

    private final DebriefService debriefs;
    private final AttemptId attempt;
    private final Div missing = new Div();

    LookBackCard(
            DebriefService debriefs,
            ReflectionService reflections,
            Conversation conversation,
            List<OwnReflection> ownWords) {
        this.debriefs = debriefs;
        this.attempt = conversation.id();
        missing.getElement().setAttribute("role", "status");
        var card = new Card(getTranslation("simulation.LookBackCard.title"))
                .with(new Paragraph(getTranslation("simulation.LookBackCard.text")));
        ownWords.forEach(one -> card.with(new ReflectionField(reflections, attempt, one)));
        var go = new Button(getTranslation("simulation.LookBackCard.toReport"), event -> goOn());
        go.setId("to-report");
        go.addThemeNames("primary");
        card.with(missing).addActions(go);
        conversation.client().afterwards().ifPresent(words -> card.with(new Paragraph(words)));
        add(card);
    }

    /** A field that is left saves itself before this is asked. */
    private void goOn() {
        missing.removeAll();
        if (debriefs.find(attempt) instanceof DebriefPage.Ready) {
            getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.report(attempt)));
        } else {
            missing.add(Notices.standing(Notices.Tone.INFO, getTranslation("simulation.LookBackCard.first")));
        }
    }
}
