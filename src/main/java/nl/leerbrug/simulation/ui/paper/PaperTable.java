package nl.leerbrug.simulation.ui.paper;

import org.jsoup.nodes.Element;

/** A table of texts: the first column names the row. */
class PaperTable {

    private final Element body;

    PaperTable(Element parent, String... titles) {
        var table = parent.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        for (var title : titles) {
            head.appendElement("th").attr("scope", "col").text(title);
        }
        body = table.appendElement("tbody");
    }

    PaperTable row(String name, Object... cells) {
        var row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        for (var cell : cells) {
            row.appendElement("td").text(String.valueOf(cell));
        }
        return this;
    }
}
