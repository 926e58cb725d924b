package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.simulation.ui.part.Texts;
import nl.leerbrug.simulation.ui.part.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turn by turn on paper: what was said, what it did and why, and what would have been better. */
class TurnsOnPaper {

    private final Scenario scenario;
    private final Texts texts;

    TurnsOnPaper(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.texts = texts;
    }

    void turn(Element parent, TurnReview turn) {
        var section = parent.appendElement("div").addClass("turn");
        section.appendElement("h3").text(texts.of("simulation.TurnList.turn", turn.number()));
        line(section, "kind", kind(turn));
        line(section, "said", said(turn));
        turn.said().forEach(words -> line(section, "reply", Words.heard(texts, scenario, words)));
        line(section, "effect", Words.effect(texts, turn.effect()));
        line(section, "feedback", turn.feedback());
        better(section, turn.better());
        turn.remarks().forEach(remark -> {
            line(section, "feedback", remark.label() + ": " + remark.text());
            better(section, remark.better());
        });
    }

    private String kind(TurnReview turn) {
        return turn.move() instanceof Move.EditPlan
                ? scenario.method().rule(MoveKind.of(turn.move())).label()
                : Words.codes(scenario, turn.codes());
    }

    private String said(TurnReview turn) {
        return turn.text().isBlank()
                ? scenario.method().rule(MoveKind.of(turn.move())).label()
                : texts.of("simulation.DebriefPaper.said", turn.text());
    }

    private void better(Element section, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            line(section, "better", texts.of("simulation.DebriefPaper.better", line));
        }
    }

    private static void line(Element section, String name, String words) {
        if (!words.isBlank()) {
            section.appendElement("p").addClass(name).text(words);
        }
    }
}
