package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.simulation.ui.part.PlanOutline;

/** A plan to read: each part with its lines. */
class OutlinePanel extends Div {

    OutlinePanel(String title, PlanOutline outline) {
        addClassName("lb-plan-outline");
        add(new H3(title));
        if (outline.parts().isEmpty()) {
            add(new Paragraph(getTranslation("simulation.OutlinePanel.empty")));
        }
        outline.parts().forEach(part -> {
            var name = new Paragraph(part.title());
            name.addClassName("lb-line-name");
            var lines = new UnorderedList();
            part.lines().forEach(line -> lines.add(new ListItem(line)));
            add(name, lines);
        });
    }
}
