package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says what is the matter in plain words, and where one can go from here. */
public abstract class ProblemPage extends Div implements TitledView {

    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();
    private final Paragraph reference = new Paragraph();
    private final Div waysOn = new Div();

    protected ProblemPage() {
        addClassName("lb-problem-page");
        heading.getElement().setAttribute("tabindex", "-1");
        text.addClassName("lb-intro");
        reference.addClassName("lb-reference");
        reference.setVisible(false);
        waysOn.addClassName("lb-actions");
        add(Logo.mark(), heading, text, reference, waysOn);
    }

    protected final void explain(String title, String whatToDo) {
        heading.setText(title);
        text.setText(whatToDo);
    }

    /** The number under which the log knows what happened. */
    protected final void setReference(String sentence) {
        reference.setText(sentence);
        reference.setVisible(true);
    }

    protected final void addWayOn(String path, String label) {
        var link = new Anchor("/" + path, label);
        link.addClassName("lb-button");
        if (waysOn.getComponentCount() == 0) {
            link.addClassName("lb-button-primary");
        }
        waysOn.add(link);
    }

    protected final void addWayOn(Component component) {
        waysOn.add(component);
    }

    @Override
    public String title() {
        return heading.getText();
    }
}
