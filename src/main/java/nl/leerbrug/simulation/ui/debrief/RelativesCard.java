package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.ui.part.AttemptWords;

import java.util.List;

/** Conversations that began as this one did, each to be laid beside it; nothing when there are none. */
class RelativesCard extends Div {

    RelativesCard(AttemptId attempt, List<AttemptSummary> relatives) {
        setVisible(!relatives.isEmpty());
        var list = new UnorderedList();
        list.addClassName("lb-own-attempts");
        relatives.forEach(other -> list.add(item(attempt, other)));
        add(new Card(getTranslation("simulation.RelativesCard.title"))
                .with(new Paragraph(getTranslation("simulation.RelativesCard.text")), list));
    }

    private ListItem item(AttemptId attempt, AttemptSummary other) {
        var words = AttemptWords.of(this, other);
        var link = Links.button(
                SimulationRoutes.comparison(attempt, other.id()), getTranslation("simulation.RelativesCard.compare"));
        link.setAriaLabel(getTranslation("simulation.RelativesCard.compareWith", words));
        return new ListItem(new Span(other.name().map(name -> name + ": ").orElse("") + words), link);
    }
}
