package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.LeftTest;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.domain.attempt.Started;
import nl.leerbrug.simulation.ui.part.TestRunning;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.Locale;

/** Example, practice, test: what each means, said before one begins. During a test there is nothing but the test. */
class WaysToTalk extends Div {

    private final SimulationService simulation;
    private final ClientCase client;

    private final boolean trainer;
    private final GoalBeginning beginning;

    /** @param trainer whether one may show a conversation to a group */
    WaysToTalk(SimulationService simulation, ClientCase client, boolean trainer) {
        this.simulation = simulation;
        this.client = client;
        this.trainer = trainer;
        this.beginning = new GoalBeginning(
                client.scenario(ConversationKind.GOAL).flatMap(goal -> simulation.findOwnBridge(client.id())));
        var test = simulation.findRunningTest(client.id());
        if (test.isPresent()) {
            add(new TestRunning(test.get()));
            return;
        }
        client.conversations().forEach(kind -> add(way(kind)));
    }

    /** Which conversation, what it is for, and the ways to practise it. */
    private Section way(ConversationKind kind) {
        var way = new Section(
                new H2(getTranslation("simulation.ClientView.how", Words.kind(this, kind))),
                new Paragraph(getTranslation("simulation.Conversation." + kind.name() + ".what")));
        if (!client.setting(kind).equals(client.setting())) {
            way.add(new Paragraph(client.setting(kind)));
        }
        way.add(cards(kind));
        way.addClassName("lb-way");
        return way;
    }

    private Div cards(ConversationKind kind) {
        var cards = new Div();
        cards.addClassName("lb-cards");
        if (client.transcript(kind, Transcript.Role.EXPERT).isPresent()) {
            cards.add(example(kind));
        }
        cards.add(practice(kind), test(kind));
        if (trainer) {
            cards.add(demonstration(kind));
        }
        return cards;
    }

    private Card example(ConversationKind kind) {
        return new Card(getTranslation("simulation.ClientView.example"))
                .with(new Paragraph(getTranslation("simulation.ClientView.example.text")))
                .addActions(Links.button(
                        SimulationRoutes.example(client.id(), kind),
                        getTranslation("simulation.ClientView.example.open")));
    }

    private Card practice(ConversationKind kind) {
        var card = new Card(getTranslation("simulation.Mode.PRACTICE"))
                .with(new Paragraph(getTranslation("simulation.ClientView.practice.text")));
        if (kind == ConversationKind.GOAL) {
            card.with(beginning);
        }
        return card.addActions(begin(kind, Mode.PRACTICE, "simulation.ClientView.practice.begin"));
    }

    private Card test(ConversationKind kind) {
        var means = new UnorderedList(
                rule(getTranslation("simulation.ClientView.test.hidden")),
                rule(getTranslation("simulation.ClientView.test.choose")),
                rule(getTranslation("simulation.ClientView.test.closed")),
                rule(getTranslation("simulation.ClientView.test.pause", LeftTest.DAYS)),
                rule(getTranslation("simulation.ClientView.test.after")));
        if (kind == ConversationKind.GOAL) {
            means.addComponentAsFirst(rule(getTranslation("simulation.ClientView.test.bridge")));
        }
        means.addClassName("lb-test-means");
        return new Card(getTranslation("simulation.Mode.TEST"))
                .with(new Paragraph(getTranslation("simulation.ClientView.test.text")), means)
                .addActions(begin(kind, Mode.TEST, "simulation.ClientView.test.begin"));
    }

    private Card demonstration(ConversationKind kind) {
        return new Card(getTranslation("simulation.Mode.DEMONSTRATION"))
                .with(new Paragraph(getTranslation("simulation.ClientView.demonstration.text")))
                .addActions(begin(kind, Mode.DEMONSTRATION, "simulation.ClientView.demonstration.begin"));
    }

    private static ListItem rule(String words) {
        return new ListItem(words);
    }

    private Button begin(ConversationKind kind, Mode mode, String key) {
        // One id for this button: a double click begins one conversation.
        var id = AttemptId.random();
        var begin = new Button(getTranslation(key), event -> {
            switch (start(id, kind, mode)) {
                case Started.Begun(var begun) -> open(begun);
                case Started.TestRunning(var test) -> open(test);
                case Started.Unknown() -> open(id);
            }
        });
        begin.addThemeNames(mode == Mode.PRACTICE ? "primary" : "secondary");
        begin.setId(name(kind, mode));
        return begin;
    }

    private Started start(AttemptId id, ConversationKind kind, Mode mode) {
        if (mode == Mode.DEMONSTRATION) {
            return simulation.demonstrate(id, client.id(), kind);
        }
        return kind == ConversationKind.GOAL
                ? simulation.startGoal(id, client.id(), mode, beginning.chosen())
                : simulation.start(id, client.id(), kind, mode);
    }

    /** The button of a whole way together keeps its short name. */
    private static String name(ConversationKind kind, Mode mode) {
        var name = "begin-" + mode.name().toLowerCase(Locale.ROOT);
        return kind == ConversationKind.BRIDGE ? name : name + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** What is not there is said at its address. */
    private void open(AttemptId attempt) {
        getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(attempt)));
    }
}
