package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.bridge.Assessment;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.TextTable;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.Map;

/** The same person in three pairs of eyes, and what was heard and missed for each sub-pillar. */
class BridgesCard extends Div {

    private final Scenario scenario;

    BridgesCard(Scenario scenario, Debrief debrief) {
        this.scenario = scenario;
        var client = scenario.client().name();
        var bridges = debrief.bridges();
        var table = new TextTable(getTranslation("simulation.BridgesCard.title"));
        table.head(
                getTranslation("simulation.BridgesCard.subPillar"),
                getTranslation("simulation.BridgesCard.own"),
                client,
                getTranslation("simulation.BridgesCard.expert"));
        debrief.topics()
                .forEach(topic -> table.row(
                        Words.topic(scenario, topic.topic()),
                        Words.level(this, topic.own()),
                        Words.level(this, topic.client()),
                        Words.level(this, topic.expert())));
        var card = new Card(getTranslation("simulation.BridgesCard.title"))
                .with(
                        sideBySide(
                                drawing(getTranslation("simulation.BridgesCard.own"), bridges.own()),
                                drawing(client, bridges.client()),
                                drawing(getTranslation("simulation.BridgesCard.expert"), bridges.expert())),
                        table);
        debrief.topics().forEach(topic -> card.with(details(topic)));
        if (!debrief.otherFacts().isEmpty()) {
            card.with(new NativeDetails(
                    getTranslation("simulation.BridgesCard.other"), new FactLists(debrief.otherFacts())));
        }
        add(card);
    }

    private static Div sideBySide(Div... drawings) {
        var all = new Div(drawings);
        all.addClassName("lb-three-bridges");
        return all;
    }

    private Div drawing(String whose, Assessment view) {
        var name = new Span(whose);
        name.addClassName("lb-bridge-caption");
        return new Div(new BridgeDrawing(scenario.bridge()).show(view.placements(), Map.of()), name);
    }

    private NativeDetails details(Debrief.TopicReview topic) {
        var body = new Div();
        var verdict = "simulation.BridgesCard."
                + (topic.exact()
                        ? "exact"
                        : topic.understandable() ? "understandable" : topic.own() == null ? "none" : "differs");
        body.add(
                new Paragraph(getTranslation(verdict)),
                new Paragraph(
                        getTranslation("simulation.BridgesCard.why", Words.level(this, topic.expert()), topic.why())),
                new FactLists(topic.facts()));
        var missed = topic.facts().stream().filter(fact -> !fact.heard()).count();
        return new NativeDetails(
                getTranslation(
                        "simulation.BridgesCard.topic",
                        Words.topic(scenario, topic.topic()),
                        topic.facts().size() - missed,
                        topic.facts().size()),
                body);
    }
}
