package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Words;

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
                        new BridgeDrawing(scenario.bridge())
                                .show(
                                        bridges.own().placements(),
                                        bridges.client().placements()),
                        new Paragraph(getTranslation("simulation.BridgeSheet.legend", client)),
                        table);
        debrief.topics().forEach(topic -> card.with(details(topic)));
        if (!debrief.otherFacts().isEmpty()) {
            card.with(new NativeDetails(
                    getTranslation("simulation.BridgesCard.other"), new FactLists(debrief.otherFacts())));
        }
        add(card);
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
