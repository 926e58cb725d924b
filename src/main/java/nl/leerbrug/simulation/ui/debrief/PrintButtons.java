package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;

/** Takes a whole debrief along: as a PDF, or from the printer. */
class PrintButtons extends Div {

    PrintButtons(AttemptId attempt) {
        addClassName("lb-actions");
        var pdf = new Anchor("/" + SimulationRoutes.paper(attempt), getTranslation("simulation.PrintButtons.pdf"));
        pdf.addClassName("lb-button");
        pdf.setRouterIgnore(true);
        var print = new Button(getTranslation("simulation.PrintButtons.print"));
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        add(pdf, print);
    }
}
