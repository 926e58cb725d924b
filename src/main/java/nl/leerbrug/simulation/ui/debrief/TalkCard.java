package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Leaning;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.TextTable;

/** Change talk and sustain talk: what the client said, and what one did with it. It judges nothing. */
class TalkCard extends Div {

    /** @param client the client's name */
    TalkCard(PlanWords words, TalkReview review, String client) {
        var card = new Card(getTranslation("simulation.TalkCard.title"))
                .with(new Paragraph(getTranslation("simulation.TalkCard.text", client)));
        for (var leaning : Leaning.values()) {
            card.with(new Paragraph(words.talk(review, leaning)));
            if (!review.of(leaning).isEmpty()) {
                card.with(new NativeDetails(
                        getTranslation("simulation.TalkCard.moments." + leaning.name()),
                        table(review, leaning, client)));
            }
        }
        add(card);
    }

    private TextTable table(TalkReview review, Leaning leaning, String client) {
        var table = new TextTable(getTranslation("simulation.TalkCard.moments." + leaning.name()));
        table.head(
                getTranslation("simulation.CurvesCard.turn"),
                client,
                getTranslation("simulation.BridgesCard.own"),
                getTranslation("simulation.TalkCard.what"));
        review.of(leaning)
                .forEach(moment -> table.row(
                        String.valueOf(moment.number()),
                        moment.said(),
                        moment.answer(),
                        getTranslation(
                                "simulation.TalkReview." + moment.handling().name())));
        return table;
    }
}
