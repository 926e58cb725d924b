package nl.leerbrug.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leerbrug.shell.BridgeFigure;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.Tag;

import java.util.ArrayList;

/** The one next step, beside the bridge that shows how far one is; the same on every screen that shows it. */
public class NextStepCard extends Section {

    public NextStepCard(CurriculumProgress progress) {
        addClassNames("lb-card", "lb-next-step");
        var words = new Div();
        words.addClassName("lb-next-step-words");
        progress.next().ifPresentOrElse(next -> step(words, next), () -> finished(words, progress));
        add(words, bridge(progress));
    }

    private void step(Div words, NextStep next) {
        var follow = new Anchor(
                "/" + LearningRoutes.item(next.curriculum(), next.item()),
                ItemWords.action(this, next.kind(), next.begun()));
        follow.getElement().setAttribute("router-link", true);
        follow.addClassNames("lb-button", "lb-button-primary");
        follow.setId("next-step");
        var actions = new Div(follow);
        actions.addClassName("lb-actions");
        next.after().ifPresent(after -> {
            var then = new Paragraph(
                    getTranslation("learning.NextStepCard.after", ItemWords.kind(this, after.kind()), after.title()));
            then.addClassName("lb-muted");
            actions.add(then);
        });
        words.add(
                new Tag(getTranslation("learning.NextStepCard.label")),
                new H2(next.title()),
                new Paragraph(facts(next)),
                actions);
    }

    private String facts(NextStep next) {
        var facts = new ArrayList<String>();
        facts.add(
                next.count() > 1
                        ? getTranslation(
                                "learning.NextStepCard.place",
                                ItemWords.kind(this, next.kind()),
                                next.position(),
                                next.count(),
                                next.moduleTitle())
                        : getTranslation(
                                "learning.NextStepCard.placeSingle",
                                ItemWords.kind(this, next.kind()),
                                next.moduleTitle()));
        facts.add(getTranslation("learning.NextStepCard.minutes", Durations.text(this, next.minutesLeft())));
        next.paragraph()
                .ifPresent(paragraph -> facts.add(getTranslation("learning.NextStepCard.paragraph", paragraph)));
        return String.join(" · ", facts);
    }

    private void finished(Div words, CurriculumProgress progress) {
        var key = "learning.NextStepCard." + (progress.complete() ? "complete" : "waiting");
        words.add(
                new Tag(progress.complete() ? Tone.DONE : Tone.INFO, getTranslation(key + ".label")),
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")));
    }

    private BridgeFigure bridge(CurriculumProgress progress) {
        var total = progress.complete() ? Math.max(progress.done(), 1) : progress.total();
        var done = progress.complete() ? total : progress.done();
        return new BridgeFigure(done, total, getTranslation("learning.NextStepCard.bridge", done, total));
    }
}
