package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.ui.part.PlanWords;

/** The plan criterion by criterion, each with its points and what they rest on. */
class RubricCard extends Div {

    private final PlanWords words;

    RubricCard(PlanWords words, PlanRubric rubric) {
        this.words = words;
        var list = new UnorderedList();
        list.addClassName("lb-criteria");
        rubric.results().forEach(result -> list.add(item(result)));
        add(new Card(getTranslation("simulation.RubricCard.title"))
                .setTag(new Tag(rubric.passes() ? Notices.Tone.DONE : Notices.Tone.ATTENTION, words.points(rubric)))
                .with(new Paragraph(getTranslation("simulation.RubricCard.text")), list));
    }

    private ListItem item(PlanRubric.Result result) {
        var mark = new Span(words.criterion(result));
        mark.addClassNames("lb-mark", result.passed() ? "lb-right" : "lb-partly");
        var evidence = new UnorderedList();
        words.evidence(result).forEach(line -> evidence.add(new ListItem(line)));
        return new ListItem(mark, new Paragraph(words.judgement(result)), evidence);
    }
}
