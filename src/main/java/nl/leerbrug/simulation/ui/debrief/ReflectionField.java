package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.shell.TextSaver;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;
import nl.leerbrug.simulation.domain.attempt.ReflectionSaved;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;

/** A question to look back with, which saves itself. */
class ReflectionField extends Div {

    private final ReflectionService reflections;
    private final AttemptId attempt;
    private final OwnReflection before;
    private int revision;

    ReflectionField(ReflectionService reflections, AttemptId attempt, OwnReflection before) {
        this.reflections = reflections;
        this.attempt = attempt;
        this.before = before;
        this.revision = before.revision();
        var key = "simulation.Reflection." + before.question().name();
        add(new AutosaveField(getTranslation(key), attempt + "/" + before.question(), this::save)
                .setNote(getTranslation("simulation.Reflection.private"))
                .setMaximum(ReflectionService.LONGEST)
                .setRows(3)
                .setValue(before.text()));
    }

    private TextSaver.Outcome save(String text) {
        return switch (reflections.save(attempt, before.question(), text, revision)) {
            case ReflectionSaved.Saved(var now) -> {
                revision = now;
                yield new TextSaver.Saved();
            }
            case ReflectionSaved.NotSaved() -> new TextSaver.Refused(getTranslation("simulation.Reflection.elsewhere"));
        };
    }
}
