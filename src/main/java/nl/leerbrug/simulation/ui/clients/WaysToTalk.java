package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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

/** Example, practice, test: what each means, said before one begins. During a test there is nothing but the test. */
class WaysToTalk extends Div {

    private final SimulationService simulation;
    private final ClientCase client;

    WaysToTalk(SimulationService simulation, ClientCase client) {
        this.simulation = simulation;
        this.client = client;
        var test = simulation.findRunningTest(client.id());
        if (test.isPresent()) {
            add(new TestRunning(test.get()));
            return;
        }
        addClassName("lb-cards");
        if (client.transcript(ConversationKind.BRIDGE, Transcript.Role.EXPERT).isPresent()) {
            add(example());
        }
        if (client.scenario(ConversationKind.BRIDGE).isPresent()) {
            add(practice(), test());
        }
    }

    private Card example() {
        return new Card(getTranslation("simulation.ClientView.example"))
                .with(new Paragraph(getTranslation("simulation.ClientView.example.text")))
                .addActions(Links.button(
                        SimulationRoutes.example(client.id()), getTranslation("simulation.ClientView.example.open")));
    }

    private Card practice() {
        return new Card(getTranslation("simulation.Mode.PRACTICE"))
                .with(new Paragraph(getTranslation("simulation.ClientView.practice.text")))
                .addActions(begin(Mode.PRACTICE, "begin-practice", "simulation.ClientView.practice.begin"));
    }

    private Card test() {
        var means = new UnorderedList(
                rule(getTranslation("simulation.ClientView.test.hidden")),
                rule(getTranslation("simulation.ClientView.test.choose")),
                rule(getTranslation("simulation.ClientView.test.closed")),
                rule(getTranslation("simulation.ClientView.test.pause", LeftTest.DAYS)),
                rule(getTranslation("simulation.ClientView.test.after")));
        means.addClassName("lb-test-means");
        return new Card(getTranslation("simulation.Mode.TEST"))
                .with(new Paragraph(getTranslation("simulation.ClientView.test.text")), means)
                .addActions(begin(Mode.TEST, "begin-test", "simulation.ClientView.test.begin"));
    }

    private static ListItem rule(String words) {
        return new ListItem(words);
    }

    private Button begin(Mode mode, String name, String key) {
        // One id for this button: a double click begins one conversation.
        var id = AttemptId.random();
        var begin = new Button(getTranslation(key), event -> {
            switch (simulation.start(id, client.id(), ConversationKind.BRIDGE, mode)) {
                case Started.Begun(var begun) -> open(begun);
                case Started.TestRunning(var test) -> open(test);
                case Started.Unknown() -> open(id);
            }
        });
        begin.addThemeNames(mode == Mode.PRACTICE ? "primary" : "secondary");
        begin.setId(name);
        return begin;
    }

    /** What is not there is said at its address. */
    private void open(AttemptId attempt) {
        getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(attempt)));
    }
}
