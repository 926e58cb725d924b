package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Debrief.HeardFact;

import java.util.List;

/** Facts that were heard, and below them those that were not. */
class FactLists extends Div {

    FactLists(List<HeardFact> facts) {
        list(
                "simulation.BridgesCard.heard",
                facts.stream().filter(HeardFact::heard).toList());
        list(
                "simulation.BridgesCard.missed",
                facts.stream().filter(fact -> !fact.heard()).toList());
    }

    private void list(String key, List<HeardFact> facts) {
        if (!facts.isEmpty()) {
            var list = new UnorderedList();
            facts.forEach(fact -> list.add(new ListItem(fact.fact().text())));
            add(new H3(getTranslation(key)), list);
        }
    }
}
