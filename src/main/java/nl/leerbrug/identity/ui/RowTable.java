package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

import java.util.List;

/** A table that becomes a list of blocks on a phone, each value under the name of its column. */
class RowTable extends NativeTable {

    private final List<String> columns;
    private final NativeTableBody body;

    RowTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("identity-table");
        setCaptionText(caption);
        var row = getHead().addRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        body = getBody();
    }

    void clear() {
        body.removeAll();
    }

    void addRow(List<? extends Component> values) {
        var row = body.addRow();
        for (int column = 0; column < values.size(); column++) {
            var cell = new NativeTableCell(values.get(column));
            cell.getElement().setAttribute("data-label", columns.get(column));
            row.add(cell);
        }
    }
}
