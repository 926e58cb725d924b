package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;

import java.util.List;

/** The learner's own look back, above what the program has to say. */
class OwnWords extends Div {

    OwnWords(List<OwnReflection> reflections, AttemptId attempt) {
        var list = new DescriptionList();
        reflections.stream()
                .filter(OwnReflection::isWritten)
                .forEach(one -> list.add(
                        new DescriptionList.Term(getTranslation(
                                "simulation.Reflection." + one.question().name())),
                        new DescriptionList.Description(one.text())));
        add(new Card(getTranslation("simulation.OwnWords.title"))
                .with(list)
                .addActions(
                        Links.button(SimulationRoutes.debrief(attempt), getTranslation("simulation.OwnWords.change"))));
    }
}
