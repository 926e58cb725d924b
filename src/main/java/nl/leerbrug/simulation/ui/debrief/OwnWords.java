package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;

import java.util.List;

/** The learner's own look back, above what the program has to say. */
class OwnWords extends Div {

    OwnWords(List<OwnReflection> reflections, AttemptId attempt) {
        var card = new Card(getTranslation("simulation.OwnWords.title"));
        var written = reflections.stream().filter(one -> !one.text().isBlank()).toList();
        if (written.isEmpty()) {
            card.with(new Paragraph(getTranslation("simulation.OwnWords.empty")));
        } else {
            var list = new DescriptionList();
            written.forEach(one -> list.add(
                    new DescriptionList.Term(getTranslation(
                            "simulation.Reflection." + one.question().name())),
                    new DescriptionList.Description(one.text())));
            card.with(list);
        }
        card.addActions(Links.button(SimulationRoutes.debrief(attempt), getTranslation("simulation.OwnWords.change")));
        add(card);
    }
}
