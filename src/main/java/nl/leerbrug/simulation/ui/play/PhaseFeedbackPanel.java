package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.PhaseFeedback;
import nl.leerbrug.simulation.ui.part.Words;

/** A short look back on the phase that was just left. It asks for nothing: the next move closes it, a tap opens it again. */
class PhaseFeedbackPanel extends NativeDetails {

    private int told;

    PhaseFeedbackPanel() {
        addClassName("lb-phase-feedback");
        setVisible(false);
    }

    /** @return what a screen reader should hear of it; empty when it is not new */
    String show(Conversation now) {
        var left = PhaseFeedback.lastLeft(now);
        if (left == told) {
            setOpen(false);
            return "";
        }
        told = left;
        return PhaseFeedback.of(now).map(feedback -> tell(feedback, now)).orElse("");
    }

    private String tell(PhaseFeedback feedback, Conversation now) {
        var title = getTranslation(
                "simulation.PhaseFeedback.title", feedback.phase().title());
        setSummaryText(title);
        setContent(words(feedback));
        setVisible(true);
        setOpen(feedback.move() == now.next() - 1);
        return getTranslation("simulation.PhaseFeedback.ready", title);
    }

    private Div words(PhaseFeedback feedback) {
        var words = new Div(new Paragraph(
                feedback.done()
                        ? getTranslation("simulation.PhaseFeedback.done")
                        : getTranslation(
                                "simulation.PhaseFeedback.notDone",
                                feedback.phase().aim())));
        feedback.strong()
                .ifPresent(turn -> words.add(quote("simulation.PhaseFeedback.strong", turn.text(), turn.feedback())));
        feedback.toTry().ifPresent(turn -> words.add(toTry(turn)));
        var effect = Words.effect(this, feedback.effect());
        if (!effect.isBlank()) {
            words.add(new Paragraph(getTranslation("simulation.PhaseFeedback.effect", effect)));
        }
        if (feedback.facts() > 0) {
            words.add(new Paragraph(getTranslation("simulation.PhaseFeedback.facts", feedback.facts())));
        }
        return words;
    }

    private Div toTry(TurnReview turn) {
        var block = quote("simulation.PhaseFeedback.toTry", turn.text(), turn.feedback());
        block.add(new Paragraph(getTranslation("simulation.PhaseFeedback.better", String.valueOf(turn.better()))));
        return block;
    }

    private Div quote(String key, String said, String why) {
        var line = new Paragraph(getTranslation(key, said));
        line.addClassName("lb-phase-quote");
        return new Div(line, new Paragraph(why));
    }
}
