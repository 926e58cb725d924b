package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Leaning;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.simulation.ui.part.PlanOutline;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.Texts;
import org.jsoup.nodes.Element;

import java.util.List;

/** The plan of a goal conversation on paper: as it was, its rubric, and the six weeks with what was changed after them. */
class PlanOnPaper {

    private final PlanWords words;
    private final Texts texts;

    PlanOnPaper(PlanWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    void plan(Element part, PlanReview first) {
        outline(part, words.outline(first.plan()));
    }

    void rubric(Element part, PlanRubric rubric) {
        line(part, words.points(rubric));
        rubric.results().forEach(result -> {
            part.appendElement("h3").text(words.criterion(result));
            line(part, words.judgement(result));
            list(part, words.evidence(result));
        });
    }

    void weeks(Element part, Outlook outlook) {
        line(part, words.course(outlook));
        list(part, outlook.goals().stream().map(words::outcome).toList());
        outlook.events().forEach(event -> {
            part.appendElement("h3").text(words.day(event));
            line(part, words.happened(event));
            list(part, words.reasons(event));
        });
    }

    /** What the learner answered, and the plan after that. */
    void after(Element part, FollowUp followUp, GoalActionPlan adjusted) {
        line(part, "“" + followUp.answer().text() + "”");
        line(part, followUp.answer().feedback());
        part.appendElement("h3").text(texts.of("simulation.PlanCard.changes"));
        list(part, words.changes(followUp));
        outline(part, words.outline(adjusted));
        line(part, words.course(followUp.outlook()));
    }

    void talk(Element part, TalkReview review, String client) {
        line(part, texts.of("simulation.TalkCard.text", client));
        for (var leaning : Leaning.values()) {
            line(part, words.talk(review, leaning));
        }
        if (!review.moments().isEmpty()) {
            var table = new PaperTable(
                    part,
                    texts.of("simulation.CurvesCard.turn"),
                    client,
                    texts.of("simulation.BridgesCard.own"),
                    texts.of("simulation.TalkCard.what"));
            review.moments()
                    .forEach(moment -> table.row(
                            String.valueOf(moment.number()),
                            moment.said(),
                            moment.answer(),
                            texts.of(
                                    "simulation.TalkReview." + moment.handling().name())));
        }
    }

    private static void outline(Element part, PlanOutline outline) {
        outline.parts().forEach(one -> {
            part.appendElement("h3").text(one.title());
            list(part, one.lines());
        });
    }

    private static void line(Element parent, String words) {
        parent.appendElement("p").text(words);
    }

    private static void list(Element parent, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = parent.appendElement("ul");
            lines.forEach(line -> list.appendElement("li").text(line));
        }
    }
}
