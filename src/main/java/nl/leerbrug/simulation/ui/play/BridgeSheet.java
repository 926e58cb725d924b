package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.function.Consumer;

/** The Bridge beside the conversation: where the client placed himself, and one's own view. */
class BridgeSheet extends Div {

    private final Div body = new Div();
    private final Consumer<SubPillarId> record;

    /** @param record asks for one's own view of a sub-pillar */
    BridgeSheet(Consumer<SubPillarId> record) {
        this.record = record;
        addClassNames("lb-card", "lb-sheet");
        add(new H2(getTranslation("simulation.BridgeSheet.title")), body);
    }

    void show(Conversation now) {
        body.removeAll();
        var bridge = now.scenario().bridge();
        var sheet = now.state().sheet();
        var legend = new Paragraph(getTranslation(
                "simulation.BridgeSheet.legend", now.scenario().client().name()));
        legend.addClassName("lb-hint");
        var rows = new UnorderedList();
        rows.addClassName("lb-sheet-rows");
        var recordable = now.offer().recordable();
        for (var sub : bridge.subPillars()) {
            if (now.scenario().topic(sub.id()).isEmpty()) {
                continue;
            }
            var own = Words.level(this, sheet.own().get(sub.id()));
            var client = Words.level(this, sheet.client().get(sub.id()));
            var words = new Span(getTranslation(
                    "simulation.BridgeSheet.levels",
                    own,
                    now.scenario().client().name(),
                    client));
            words.addClassName("lb-sheet-levels");
            var row = new ListItem(new Span(sub.title()), words);
            if (recordable.contains(sub.id())) {
                var note = new NativeButton(getTranslation("simulation.BridgeSheet.note"));
                note.addClassName("lb-move");
                note.setAriaLabel(getTranslation("simulation.BridgeSheet.noteFor", sub.title()));
                note.addClickListener(event -> record.accept(sub.id()));
                row.add(note);
            }
            rows.add(row);
        }
        body.add(new BridgeDrawing(bridge).show(sheet.own(), sheet.client()), legend, rows);
    }
}
