package nl.leerbrug.learning.ui.writing;

import com.vaadin.flow.component.html.Div;
import nl.leerbrug.learning.domain.writing.SaveResult;
import nl.leerbrug.learning.domain.writing.SavedText;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.TextSaver;
import org.jspecify.annotations.Nullable;

/**
 * A field that keeps what is typed with its revision. When another tab or device saved in between, both texts are shown
 * and the person chooses.
 */
public class WritingField extends Div {

    private static final int LIMIT = 20_000;

    private final TextPlace place;
    private final WritingService writings;
    private final AutosaveField field;
    private int revision;
    /** Made when there is a first conflict: nearly nobody ever has one. */
    private @Nullable ConflictNotice conflict;

    public WritingField(PersonId person, SavedText text, String label, String whoReads, WritingService writings) {
        this.place = text.place();
        this.writings = writings;
        this.revision = text.revision();
        addClassName("lb-writing");
        field = new AutosaveField(label, key(person, place), this::save)
                .setNote(whoReads)
                .setMaximum(LIMIT)
                .setValue(text.text());
        field.setReadOnly(text.handedIn());
        add(field);
    }

    /** After handing in or taking back. */
    public void show(SavedText text) {
        revision = text.revision();
        field.setReadOnly(text.handedIn());
    }

    public AutosaveField field() {
        return field;
    }

    private TextSaver.Outcome save(String typed) {
        return switch (writings.save(place, typed, revision)) {
            case SaveResult.Saved(var now, var at) -> {
                revision = now;
                hideConflict();
                yield new TextSaver.Saved();
            }
            case SaveResult.Conflict(var theirs) -> {
                offer(typed, theirs);
                yield refused("learning.WritingField.conflict");
            }
            case SaveResult.HandedIn(var handedIn) -> {
                show(handedIn);
                yield refused("learning.WritingField.handedIn");
            }
            case SaveResult.TooLong(var limit) ->
                new TextSaver.Refused(getTranslation("learning.WritingField.tooLong", limit));
            case SaveResult.Unknown() -> refused("learning.WritingField.unknown");
        };
    }

    private TextSaver.Refused refused(String key) {
        return new TextSaver.Refused(getTranslation(key));
    }

    private void offer(String mine, SavedText theirs) {
        if (conflict == null) {
            conflict = new ConflictNotice(this::settle);
            add(conflict);
        }
        conflict.show(mine, theirs);
        conflict.setVisible(true);
    }

    private void hideConflict() {
        if (conflict != null) {
            conflict.setVisible(false);
        }
    }

    /** The chosen text goes on from the version that both have seen now. */
    private void settle(String chosen, int seen) {
        revision = seen;
        hideConflict();
        field.type(chosen);
        // The browser holds its own copy of what was typed; it follows the choice.
        field.getElement().executeJs("window.leerbrug?.autosaveTake?.(this, $0)", chosen);
        if (!chosen.equals(field.getValue())) {
            Notices.problem(
                    getTranslation("learning.WritingField.conflict"), getTranslation("learning.WritingField.close"));
        }
    }

    private static String key(PersonId person, TextPlace place) {
        return String.join(
                "/",
                person.toString(),
                place.item().value(),
                place.kind().name(),
                place.part().value());
    }
}
