package nl.leerbrug.learning.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.learning.domain.work.DraftSaved;
import nl.leerbrug.learning.domain.work.DraftText;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.shell.TextSaver;

import java.util.function.BiFunction;

/** A text that is kept while it is typed, until it is handed in with the rest. A clash with another tab is shown. */
public class DraftField extends Div {

    private final AutosaveField field;
    private final Div conflict = new Div();
    private final BiFunction<String, Integer, DraftSaved> saver;
    private int revision;

    /** @param key names the text in the browser's own store: of this person, attempt and question */
    public DraftField(String label, String key, DraftText text, BiFunction<String, Integer, DraftSaved> saver) {
        this.saver = saver;
        this.revision = text.revision();
        field = new AutosaveField(label, key, this::save).setMaximum(10_000).setValue(text.text());
        conflict.addClassNames("lb-notice", "lb-tone-attention");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(field, conflict);
    }

    public DraftField setNote(String note) {
        field.setNote(note);
        return this;
    }

    public String text() {
        return field.getValue();
    }

    public void show(DraftText text) {
        revision = text.revision();
        field.setValue(text.text());
    }

    private TextSaver.Outcome save(String typed) {
        return switch (saver.apply(typed, revision)) {
            case DraftSaved.Saved(var now) -> {
                revision = now;
                conflict.setVisible(false);
                yield new TextSaver.Saved();
            }
            case DraftSaved.Conflict(var theirs) -> {
                offer(typed, theirs);
                yield new TextSaver.Refused(getTranslation("learning.DraftField.conflict"));
            }
            case DraftSaved.TooLong(var limit) ->
                new TextSaver.Refused(getTranslation("learning.DraftField.tooLong", limit));
            case DraftSaved.Closed() -> new TextSaver.Refused(getTranslation("learning.DraftField.closed"));
        };
    }

    private void offer(String mine, DraftText theirs) {
        conflict.removeAll();
        var words = new Paragraph(theirs.text());
        words.addClassName("lb-typed");
        var keepMine =
                new Button(getTranslation("learning.DraftField.keepMine"), event -> settle(mine, theirs.revision()));
        var takeTheirs = new Button(
                getTranslation("learning.DraftField.takeTheirs"), event -> settle(theirs.text(), theirs.revision()));
        var actions = new Div(keepMine, takeTheirs);
        actions.addClassName("lb-actions");
        conflict.add(new Paragraph(getTranslation("learning.DraftField.theirs")), words, actions);
        conflict.setVisible(true);
    }

    private void settle(String chosen, int seen) {
        revision = seen;
        conflict.setVisible(false);
        field.type(chosen);
        field.getElement().executeJs("window.leerbrug?.autosaveTake?.(this, $0)", chosen);
    }
}
