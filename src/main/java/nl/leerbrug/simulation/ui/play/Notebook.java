package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Fact;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the client told so far, by sub-pillar. */
class Notebook extends Div {

    private final Div body = new Div();
    private @Nullable Set<FactId> shown;

    Notebook() {
        addClassNames("lb-card", "lb-notebook");
        add(new H2(getTranslation("simulation.Notebook.title")), body);
    }

    void show(Conversation now) {
        if (now.state().memory().heard().equals(shown)) {
            return;
        }
        shown = now.state().memory().heard();
        body.removeAll();
        var scenario = now.scenario();
        var heard = now.state().memory().heard().stream().map(scenario::fact).toList();
        if (heard.isEmpty()) {
            body.add(new Paragraph(getTranslation("simulation.Notebook.empty")));
            return;
        }
        var list = new DescriptionList();
        for (var sub : scenario.bridge().subPillars()) {
            entry(list, Words.topic(scenario, sub.id()), of(heard, sub.id()));
        }
        var others = heard.stream().filter(fact -> fact.topic() == null).toList();
        if (!scenario.hasBridge()) {
            others = byPhase(list, scenario, others);
        }
        entry(list, getTranslation("simulation.Notebook.other"), others);
        body.add(list);
    }

    /** Adds what belongs to a phase; gives what belongs to none. */
    private static List<Fact> byPhase(DescriptionList list, Scenario scenario, List<Fact> facts) {
        for (var phase : scenario.method().phases()) {
            entry(
                    list,
                    phase.title(),
                    facts.stream()
                            .filter(fact -> phase.id().equals(fact.phase()))
                            .toList());
        }
        return facts.stream().filter(fact -> fact.phase() == null).toList();
    }

    private static List<Fact> of(List<Fact> heard, SubPillarId topic) {
        return heard.stream()
                .filter(fact -> Objects.equals(fact.topic(), topic))
                .toList();
    }

    private static void entry(DescriptionList list, String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            list.add(new DescriptionList.Term(title));
            facts.forEach(fact -> list.add(new DescriptionList.Description(fact.text())));
        }
    }
}
