package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Client;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Pictogram;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The Bridge beside the conversation: where the client placed himself, and one's own view. */
class BridgeSheet extends Div {

    private final Div body = new Div();
    private final NativeButton form = new NativeButton();
    private final Consumer<SubPillarId> record;
    private @Nullable Shown shown;
    private boolean pictures;

    /** @param record asks for one's own view of a sub-pillar */
    BridgeSheet(Client client, Consumer<SubPillarId> record) {
        this.record = record;
        this.pictures = client.pictures();
        addClassNames("lb-card", "lb-sheet");
        form.setText(getTranslation("simulation.BridgeSheet.pictures"));
        form.setId("sheet-pictures");
        form.addClassName("lb-move");
        form.addClickListener(event -> turn());
        var head = new Div(new H2(getTranslation("simulation.BridgeSheet.title")), form);
        head.addClassName("lb-sheet-head");
        add(head, body);
    }

    /** What the sheet was drawn for; the rest of a conversation does not show on it. */
    private record Shown(Conversation now, List<SubPillarId> recordable) {

        boolean isSameAs(@Nullable Shown before) {
            return before != null
                    && before.recordable.equals(recordable)
                    && before.now.state().sheet().equals(now.state().sheet());
        }
    }

    private void turn() {
        pictures = !pictures;
        if (shown != null) {
            draw(shown);
        }
    }

    /** @param recordable sub-pillars of which one can note one's own view */
    void show(Conversation now, List<SubPillarId> recordable) {
        var next = new Shown(now, recordable);
        if (!next.isSameAs(shown)) {
            draw(next);
        }
    }

    private void draw(Shown next) {
        shown = next;
        var now = next.now();
        form.getElement().setAttribute("aria-pressed", String.valueOf(pictures));
        body.removeAll();
        var bridge = now.scenario().bridge();
        var sheet = now.state().sheet();
        var legend = new Paragraph(getTranslation(
                "simulation.BridgeSheet.legend", now.scenario().client().name()));
        legend.addClassName("lb-hint");
        var rows = new UnorderedList();
        rows.addClassName("lb-sheet-rows");
        rows.setClassName("lb-sheet-pictures", pictures);
        bridge.subPillars().stream()
                .filter(sub -> now.scenario().topic(sub.id()).isPresent())
                .forEach(sub -> rows.add(row(now, sub, next.recordable().contains(sub.id()))));
        var drawing = new BridgeDrawing(bridge).withPictures(pictures).withTitles(!pictures);
        body.add(drawing.show(sheet.own(), sheet.client()), legend, rows);
    }

    private ListItem row(Conversation now, SubPillar sub, boolean recordable) {
        var row = new ListItem();
        if (pictures) {
            row.add(new Pictogram(sub.id()));
        }
        var title = new Span(sub.title());
        title.addClassName("lb-sheet-title");
        row.add(title, levels(now, sub));
        if (recordable) {
            var note = new NativeButton(getTranslation("simulation.BridgeSheet.note"));
            note.addClassName("lb-move");
            note.setAriaLabel(getTranslation("simulation.BridgeSheet.noteFor", sub.title()));
            note.addClickListener(event -> record.accept(sub.id()));
            row.add(note);
        }
        return row;
    }

    /** The levels as numbers; in the beeldbrug with the easy words that belong to them. */
    private Div levels(Conversation now, SubPillar sub) {
        var sheet = now.state().sheet();
        var name = now.scenario().client().name();
        var own = sheet.own().get(sub.id());
        var client = sheet.client().get(sub.id());
        var levels = new Div();
        levels.addClassName("lb-sheet-levels");
        if (pictures && (own instanceof Placement.At || client instanceof Placement.At)) {
            words(sub, client)
                    .ifPresent(words ->
                            levels.add(new Span(getTranslation("simulation.BridgeSheet.clientWords", name, words))));
            words(sub, own)
                    .ifPresent(words -> levels.add(new Span(getTranslation("simulation.BridgeSheet.ownWords", words))));
        } else {
            levels.add(new Span(getTranslation(
                    "simulation.BridgeSheet.levels", Words.level(this, own), name, Words.level(this, client))));
        }
        return levels;
    }

    private static Optional<String> words(SubPillar sub, @Nullable Placement placement) {
        return placement instanceof Placement.At at
                ? Optional.of(at.level().number() + ". " + sub.level(at.level()).picture())
                : Optional.empty();
    }
}
