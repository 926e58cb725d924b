package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.Words;

/** What was heard and missed in a conversation without the Bridge, for each phase where it could come out. */
class HeardCard extends Div {

    HeardCard(Scenario scenario, Debrief debrief) {
        var byPhase = debrief.factsByPhase(scenario);
        setVisible(!byPhase.isEmpty());
        var card = new Card(getTranslation("simulation.HeardCard.title"));
        byPhase.forEach((phase, facts) -> {
            var title = phase.map(id -> Words.phase(scenario, id))
                    .orElseGet(() -> getTranslation("simulation.BridgesCard.other"));
            var heard = facts.stream().filter(Debrief.HeardFact::heard).count();
            card.with(new NativeDetails(
                    getTranslation("simulation.BridgesCard.topic", title, heard, facts.size()), new FactLists(facts)));
        });
        add(card);
    }
}
