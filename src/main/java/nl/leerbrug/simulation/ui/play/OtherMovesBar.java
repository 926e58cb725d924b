package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.BridgeForm;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.Offer;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What one can do besides saying a line; only what can be done now is there. */
class OtherMovesBar extends Div {

    private final MoveMaker maker;
    private String turn = "";
    private @Nullable Shown shown;

    OtherMovesBar(MoveMaker maker) {
        this.maker = maker;
        addClassName("lb-moves");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("simulation.OtherMovesBar.label"));
    }

    /** What the buttons depend on. */
    private record Shown(boolean open, @Nullable SubPillarId here, Offer offer) {

        static Shown of(Conversation now, Offer offer) {
            return new Shown(
                    now.open(),
                    now.state().spot().topic(),
                    new Offer(
                            List.of(),
                            offer.topics(),
                            offer.phases(),
                            offer.forms(),
                            offer.placements(),
                            List.of(),
                            offer.facts(),
                            offer.pause()));
        }
    }

    /** Buttons stay as they are for as long as the same can be done. */
    void show(Conversation now, Offer offer, String turn) {
        this.turn = turn;
        var next = Shown.of(now, offer);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        removeAll();
        if (!now.open()) {
            return;
        }
        move(now, MoveKind.SILENCE, new Move.KeepSilent());
        if (!offer.facts().isEmpty()) {
            opens(
                    now,
                    MoveKind.SUMMARISE,
                    () -> new SummaryDialog(now.scenario(), offer.facts(), this.turn, maker).open());
        }
        pick(now, MoveKind.PLACE, placements(now, offer));
        pick(now, MoveKind.BRIDGE, forms(offer));
        pick(now, MoveKind.TOPIC, topics(now, offer));
        pick(now, MoveKind.PHASE, phases(now, offer));
        if (offer.pause()) {
            move(now, MoveKind.BREAK, new Move.TakeBreak());
        }
        opens(now, MoveKind.CLOSE, this::askToClose);
    }

    private void askToClose() {
        var id = MoveId.random();
        Confirmation.askToEnd(
                getTranslation("simulation.OtherMovesBar.close.question"),
                getTranslation("simulation.OtherMovesBar.close.consequence"),
                getTranslation("simulation.OtherMovesBar.close.do"),
                getTranslation("simulation.OtherMovesBar.close.leave"),
                () -> maker.make(id, new Move.Close()));
    }

    private void move(Conversation now, MoveKind kind, Move move) {
        var button = new MoveButton(label(now, kind), id -> maker.make(id, move));
        add(named(button, kind));
    }

    private void opens(Conversation now, MoveKind kind, Runnable dialog) {
        var button = new NativeButton(label(now, kind) + "…", event -> dialog.run());
        button.addClassName("lb-move");
        add(named(button, kind));
    }

    private static NativeButton named(NativeButton button, MoveKind kind) {
        button.setId("move-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        return button;
    }

    /** With one place to go there is nothing to ask. */
    private void pick(Conversation now, MoveKind kind, SequencedMap<Move, String> places) {
        if (places.size() == 1) {
            var only = places.firstEntry();
            var button = new MoveButton(
                    only.getValue().isBlank() ? label(now, kind) : label(now, kind) + ": " + only.getValue(),
                    id -> maker.make(id, only.getKey()));
            add(named(button, kind));
        } else if (!places.isEmpty()) {
            opens(now, kind, () -> new PickDialog(label(now, kind), places, turn, maker).open());
        }
    }

    private static String label(Conversation now, MoveKind kind) {
        return now.scenario().method().rule(kind).label();
    }

    /** The sub-pillar that is talked about comes first. */
    private static SequencedMap<Move, String> placements(Conversation now, Offer offer) {
        var here = now.state().spot().topic();
        var moves = new LinkedHashMap<Move, String>();
        if (here != null && offer.placements().contains(here)) {
            moves.put(new Move.AskPlacement(here), Words.topic(now.scenario(), here));
        }
        offer.placements()
                .forEach(topic -> moves.putIfAbsent(new Move.AskPlacement(topic), Words.topic(now.scenario(), topic)));
        return moves;
    }

    private SequencedMap<Move, String> forms(Offer offer) {
        var moves = new LinkedHashMap<Move, String>();
        for (var form : BridgeForm.values()) {
            if (offer.forms().contains(form)) {
                moves.put(new Move.ShowBridge(form), getTranslation("simulation.OtherMovesBar.form." + form.name()));
            }
        }
        return moves;
    }

    private static SequencedMap<Move, String> topics(Conversation now, Offer offer) {
        var moves = new LinkedHashMap<Move, String>();
        offer.topics().forEach(topic -> moves.put(new Move.OpenTopic(topic), Words.topic(now.scenario(), topic)));
        return moves;
    }

    private static SequencedMap<Move, String> phases(Conversation now, Offer offer) {
        var moves = new LinkedHashMap<Move, String>();
        offer.phases()
                .forEach(phase -> now.scenario()
                        .method()
                        .phase(phase)
                        .ifPresent(found -> moves.put(new Move.MoveOn(phase), found.title())));
        return moves;
    }
}
