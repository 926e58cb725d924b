package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.NextStep;
import nl.leerbrug.shell.BridgeFigure;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.Tag;

import java.util.ArrayList;

/** The one big thing on the page: what comes next, beside the bridge that fills. */
class NextStepPanel extends Section {

    NextStepPanel(CurriculumProgress training) {
        addClassNames("lb-card", "home-next");
        var words = training.next().map(step -> step(training, step)).orElseGet(() -> finished(training));
        words.addClassName("home-next-words");
        var caption = getTranslation("home.NextStepPanel.bridge", training.done(), training.total());
        add(words, new BridgeFigure(training.done(), training.total(), caption));
    }

    private Div step(CurriculumProgress training, NextStep step) {
        var go = new Anchor(
                "/" + LearningRoutes.item(step.curriculum(), step.item()),
                getTranslation(
                        step.begun()
                                ? "home.NextStepPanel.continue"
                                : "home.NextStepPanel.start." + step.kind().name()));
        go.setId("next-step");
        go.addClassNames("lb-button", "lb-button-primary");
        var actions = new Div(go);
        actions.addClassName("lb-actions");
        step.after().ifPresent(after -> {
            var kind = getTranslation("home.ItemKind." + after.kind().name());
            var then = new Span(getTranslation("home.NextStepPanel.after", kind, after.title()));
            then.addClassName("home-detail");
            actions.add(then);
        });
        return new Div(
                new Tag(getTranslation("home.NextStepPanel.tag")),
                new H2(step.title()),
                new Paragraph(place(training, step)),
                actions);
    }

    private String place(CurriculumProgress training, NextStep step) {
        var parts = new ArrayList<String>();
        var kind = getTranslation("home.ItemKind." + step.kind().name());
        parts.add(getTranslation(
                "home.NextStepPanel.place", kind, step.position(), step.count(), step.moduleTitle(), training.title()));
        parts.add(getTranslation("home.NextStepPanel.minutes", new DurationWords(this).of(step.minutesLeft())));
        step.paragraph().ifPresent(paragraph -> parts.add(getTranslation("home.NextStepPanel.paragraph", paragraph)));
        return String.join(" · ", parts);
    }

    private Div finished(CurriculumProgress training) {
        var path = new Anchor(
                "/" + LearningRoutes.path(training.curriculum()), getTranslation("home.NextStepPanel.lookBack"));
        path.addClassName("lb-button");
        var actions = new Div(path);
        actions.addClassName("lb-actions");
        var state = training.complete() ? "complete" : "waiting";
        return new Div(
                new Tag(
                        training.complete() ? Tone.DONE : Tone.INFO,
                        getTranslation("home.NextStepPanel." + state + ".tag")),
                new H2(training.title()),
                new Paragraph(getTranslation("home.NextStepPanel." + state + ".text")),
                actions);
    }
}
