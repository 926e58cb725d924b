package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

/** A turn looked back on: what was said, what it did to this client and why, and what would have been better. */
class TurnReviewPanel extends Div {

    private final Scenario scenario;

    TurnReviewPanel(Scenario scenario, TurnReview turn) {
        this.scenario = scenario;
        addClassName("lb-turn-review");
        add(said(turn));
        turn.said()
                .forEach(line ->
                        add(new Paragraph(Words.heard((key, values) -> getTranslation(key, values), scenario, line))));
        paragraph(Words.effect(this, turn.effect()), "lb-turn-effect");
        paragraph(turn.feedback(), "lb-turn-feedback");
        better(turn.better());
        turn.remarks().forEach(remark -> {
            paragraph(remark.label() + ": " + remark.text(), "lb-turn-feedback");
            better(remark.better());
        });
    }

    /** The skills of a line, in the colour of what it was worth here; empty for most moves without words. */
    static Span skills(Scenario scenario, TurnReview turn) {
        if (turn.move() instanceof Move.EditPlan) {
            return new Tag(scenario.method().rule(MoveKind.of(turn.move())).label());
        }
        return turn.quality() == null ? new Span() : new Tag(tone(turn.quality()), Words.codes(scenario, turn.codes()));
    }

    private static Notices.Tone tone(Quality quality) {
        return switch (quality) {
            case GOOD -> Notices.Tone.DONE;
            case FAIR -> Notices.Tone.INFO;
            case POOR -> Notices.Tone.ATTENTION;
        };
    }

    private Paragraph said(TurnReview turn) {
        var words = turn.text().isBlank()
                ? scenario.method().rule(MoveKind.of(turn.move())).label()
                : "“" + turn.text() + "”";
        var said = new Paragraph(words);
        said.addClassName("lb-turn-said");
        return said;
    }

    private void paragraph(String text, String name) {
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName(name);
            add(paragraph);
        }
    }

    private void better(@Nullable String line) {
        if (line != null && !line.isBlank()) {
            var title = new Span(getTranslation("simulation.TurnList.better"));
            title.addClassName("lb-line-name");
            var better = new Div(title, new Paragraph("“" + line + "”"));
            better.addClassName("lb-turn-better");
            add(better);
        }
    }
}
