package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;

/** Says that practice with a client waits until one's test is done, and leads to that test. */
public class TestRunning extends Div {

    public TestRunning(AttemptId test) {
        addClassName("lb-test-running");
        var actions = new Div(Links.primaryButton(
                SimulationRoutes.conversation(test), getTranslation("simulation.TestRunning.continue")));
        actions.addClassName("lb-actions");
        add(Notices.standing(Notices.Tone.INFO, new Paragraph(getTranslation("simulation.TestRunning.text")), actions));
    }
}
