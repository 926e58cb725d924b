package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list shows: what would stand here, and what to do to get it there. */
public class EmptyState extends Div {

    public EmptyState(String title, String whatToDo, Component... actions) {
        addClassName("lb-empty");
        add(Logo.mark(), new H2(title), new Paragraph(whatToDo));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("lb-actions");
            add(row);
        }
    }
}
