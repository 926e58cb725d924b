package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.goalplan.ClientMessage;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.ui.part.PlanWords;

import java.util.stream.Collectors;

/** One's answer and what it did, what was changed in the plan, and the next six weeks in short. */
class OutcomeCard extends Div {

    /** @param assent what the client says to the plan that came with the answer */
    OutcomeCard(ClientCase client, PlanWords words, PlanReview first, FollowUp followUp, String assent) {
        var answer = new Paragraph("“" + followUp.answer().text() + "”");
        answer.addClassName("lb-turn-said");
        var changes = new UnorderedList();
        words.changes(followUp).forEach(line -> changes.add(new ListItem(line)));
        add(
                new Card(getTranslation("simulation.OutcomeCard.answer"))
                        .setTag(new Tag(
                                followUp.suited() ? Notices.Tone.DONE : Notices.Tone.ATTENTION,
                                getTranslation(
                                        followUp.suited()
                                                ? "simulation.OutcomeCard.suited"
                                                : "simulation.OutcomeCard.unsuited")))
                        .with(answer, new Paragraph(followUp.answer().feedback())),
                new Card(getTranslation("simulation.PlanCard.changes")).with(changes, new Paragraph(assent)));
        var said = first.outlook().messages().stream().map(ClientMessage::text).collect(Collectors.toSet());
        var fresh = followUp.outlook().messages().stream()
                .filter(message -> !said.contains(message.text()))
                .toList();
        if (!fresh.isEmpty()) {
            add(new Letters(getTranslation("simulation.OutcomeCard.title"), client, words, fresh));
        }
        add(new WeeksCard(getTranslation("simulation.OutcomeCard.weeks"), words, followUp.outlook()));
    }
}
