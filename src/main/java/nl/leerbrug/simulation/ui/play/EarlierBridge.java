package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Pictogram;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.Map;

/** The Bridge of the conversation before this one, on the table to look back on. */
class EarlierBridge extends Div {

    EarlierBridge(Conversation now) {
        this(now.scenario(), now.state());
    }

    EarlierBridge(Scenario scenario, DialogueState state) {
        addClassNames("lb-card", "lb-sheet");
        var pictures = scenario.client().pictures();
        var bridge = scenario.bridge();
        var levels = state.sheet().own();
        add(new H2(getTranslation("simulation.EarlierBridge.title")));
        if (levels.isEmpty()) {
            add(new Paragraph(getTranslation("simulation.EarlierBridge.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("lb-sheet-rows");
        rows.setClassName("lb-sheet-pictures", pictures);
        for (var sub : bridge.subPillars()) {
            var row = new ListItem();
            if (pictures) {
                row.add(new Pictogram(sub.id()));
            }
            var title = new Span(sub.title());
            title.addClassName("lb-sheet-title");
            row.add(title, new Span(Words.level(this, levels.get(sub.id()))));
            rows.add(row);
        }
        var drawing = new BridgeDrawing(bridge).withPictures(pictures).withTitles(!pictures);
        add(drawing.show(levels, Map.of()), rows);
    }
}
