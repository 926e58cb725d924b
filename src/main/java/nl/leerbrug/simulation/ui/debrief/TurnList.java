package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Effect;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.domain.attempt.Started;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.ArrayList;

/** Turn by turn: what was said, what it did to this client and why, and what would have been better. */
class TurnList extends Div {

    private final SimulationService simulation;
    private final Conversation conversation;
    private final Scenario scenario;

    TurnList(SimulationService simulation, Conversation conversation, Debrief debrief) {
        this.simulation = simulation;
        this.conversation = conversation;
        this.scenario = conversation.scenario();
        var list = new OrderedList();
        list.addClassName("lb-turns");
        debrief.turns().forEach(turn -> list.add(item(turn)));
        add(new H2(getTranslation("simulation.TurnList.title")), list);
    }

    private ListItem item(Debrief.TurnReview turn) {
        var head = new Div(new H3(getTranslation("simulation.TurnList.turn", turn.number())));
        head.addClassName("lb-turn-head");
        if (turn.quality() != null) {
            head.add(new Tag(tone(turn.quality()), Words.codes(scenario, turn.codes())));
        }
        var item = new ListItem(head, said(turn));
        turn.said()
                .forEach(line -> item.add(new Paragraph(getTranslation(
                        "simulation.TurnList.client", scenario.client().name(), line.text()))));
        paragraph(item, effect(turn.effect()), "lb-turn-effect");
        paragraph(item, turn.feedback(), "lb-turn-feedback");
        better(item, turn.better());
        turn.remarks().forEach(remark -> {
            paragraph(item, remark.label() + ": " + remark.text(), "lb-turn-feedback");
            better(item, remark.better());
        });
        if (conversation.mode() == Mode.PRACTICE) {
            item.add(rewind(turn.number()));
        }
        return item;
    }

    private Paragraph said(Debrief.TurnReview turn) {
        var words = turn.text().isBlank()
                ? scenario.method().rule(kind(turn.move())).label()
                : "“" + turn.text() + "”";
        var said = new Paragraph(words);
        said.addClassName("lb-turn-said");
        return said;
    }

    private static MoveKind kind(Move move) {
        return switch (move) {
            case Move.Say ignored -> MoveKind.SUMMARISE;
            case Move.KeepSilent ignored -> MoveKind.SILENCE;
            case Move.OpenTopic ignored -> MoveKind.TOPIC;
            case Move.MoveOn ignored -> MoveKind.PHASE;
            case Move.ShowBridge ignored -> MoveKind.BRIDGE;
            case Move.AskPlacement ignored -> MoveKind.PLACE;
            case Move.RecordLevel ignored -> MoveKind.RECORD;
            case Move.Summarise ignored -> MoveKind.SUMMARISE;
            case Move.TakeBreak ignored -> MoveKind.BREAK;
            case Move.Close ignored -> MoveKind.CLOSE;
        };
    }

    private static Notices.Tone tone(Quality quality) {
        return switch (quality) {
            case GOOD -> Notices.Tone.DONE;
            case FAIR -> Notices.Tone.INFO;
            case POOR -> Notices.Tone.ATTENTION;
        };
    }

    private String effect(Effect effect) {
        var parts = new ArrayList<String>();
        for (var gauge : Gauge.values()) {
            var change = effect.of(gauge);
            if (change != 0) {
                parts.add(getTranslation("simulation.Gauge." + gauge.name()) + " "
                        + (change > 0 ? "+" + change : "−" + -change));
            }
        }
        return String.join(" · ", parts);
    }

    private static void paragraph(ListItem item, String text, String name) {
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName(name);
            item.add(paragraph);
        }
    }

    private void better(ListItem item, @org.jspecify.annotations.Nullable String line) {
        if (line != null && !line.isBlank()) {
            var title = new Span(getTranslation("simulation.TurnList.better"));
            title.addClassName("lb-line-name");
            var better = new Div(title, new Paragraph("“" + line + "”"));
            better.addClassName("lb-turn-better");
            item.add(better);
        }
    }

    private Button rewind(int number) {
        // One id for this button: a double click makes one branch.
        var id = AttemptId.random();
        var button = new Button(getTranslation("simulation.TurnList.rewind"), event -> {
            if (simulation.branch(conversation.id(), number, id) instanceof Started.Begun(var begun)) {
                getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(begun)));
            }
        });
        button.addThemeNames("small");
        button.setAriaLabel(getTranslation("simulation.TurnList.rewindTo", number));
        return button;
    }
}
