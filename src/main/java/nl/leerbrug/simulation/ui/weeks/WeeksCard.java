package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.TextTable;

/** How far the plan came in six weeks, and all that happened with its reasons. */
class WeeksCard extends Div {

    WeeksCard(String title, PlanWords words, Outlook outlook) {
        var goals = new UnorderedList();
        outlook.goals().forEach(goal -> goals.add(new ListItem(words.outcome(goal))));
        goals.setVisible(!outlook.goals().isEmpty());
        var table = new TextTable(title);
        table.head(
                getTranslation("simulation.WeeksCard.day"),
                getTranslation("simulation.WeeksCard.what"),
                getTranslation("simulation.WeeksCard.why"));
        outlook.events()
                .forEach(event ->
                        table.row(words.day(event), words.happened(event), String.join(" ", words.reasons(event))));
        add(new Card(title)
                .with(
                        new Paragraph(words.course(outlook)),
                        goals,
                        new NativeDetails(getTranslation("simulation.WeeksCard.all"), table)));
    }
}
