package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A plain table of texts: the first column names the row. */
public class TextTable extends Div {

    private final Element table = new Element("table");
    private final Element body = new Element("tbody");

    public TextTable(String caption) {
        addClassName("lb-table-wrap");
        table.getClassList().add("lb-table");
        table.appendChild(new Element("caption").setText(caption));
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        getElement().appendChild(table);
    }

    public final void head(String... titles) {
        var row = new Element("tr");
        for (var title : titles) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(title));
        }
        table.appendChild(new Element("thead").appendChild(row), body);
    }

    public final void row(String name, String... cells) {
        var row = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(name));
        for (var cell : cells) {
            row.appendChild(new Element("td").setText(cell));
        }
        body.appendChild(row);
    }
}
