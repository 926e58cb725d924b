package nl.leerbrug.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A text area that stores itself: within a second of a pause and when the field is left. What the server has not yet
 * confirmed stays in this browser, so that a lost connection, an ended session or a crash loses no sentence; it comes
 * back, and is stored, when the same field is opened again.
 *
 * @see "src/docs/decisions/0041-typed-text-is-never-lost.md"
 */
public class AutosaveField extends Div {

    private final TextAreaElement area = new TextAreaElement();
    private final Paragraph note = new Paragraph();
    private final Span count = new Span();
    private final Paragraph warning = new Paragraph();
    private final LeftOver leftOver = new LeftOver(this::take, this::forget);
    private final String key;
    private final TextSaver saver;
    private String stored = "";
    private int maximum = 10_000;

    /**
     * @param key names this text in the browser's store: the same for the same person and field, different for any other
     */
    public AutosaveField(String label, String key, TextSaver saver) {
        this.key = key;
        this.saver = saver;
        addClassName("lb-autosave");
        var id = "text-" + UUID.randomUUID();
        area.setId(id);
        var name = new NativeLabel(label);
        name.setFor(id);
        note.setId(id + "-note");
        note.addClassName("lb-field-note");
        note.setVisible(false);
        area.getElement().setAttribute("aria-describedby", id + "-note");
        count.addClassName("lb-field-count");
        warning.addClassName("lb-field-warning");
        warning.getElement().setAttribute("role", "status");
        var foot = new Div(status(), count);
        foot.addClassName("lb-autosave-foot");
        add(name, note, leftOver, area, foot, warning);
        setMaximum(maximum);
    }

    /** Above the field: who can read what is typed here. */
    public AutosaveField setNote(String text) {
        note.setText(text);
        note.setVisible(true);
        return this;
    }

    public final AutosaveField setMaximum(int characters) {
        maximum = characters;
        area.getElement().setAttribute("maxlength", String.valueOf(characters));
        return this;
    }

    public AutosaveField setRows(int rows) {
        area.getElement().setAttribute("rows", String.valueOf(rows));
        return this;
    }

    /** What the server has. */
    public AutosaveField setValue(String text) {
        stored = text;
        area.setText(text);
        advise(text);
        return this;
    }

    public String getValue() {
        return stored;
    }

    public void setReadOnly(boolean readOnly) {
        area.getElement().setAttribute("readonly", readOnly);
    }

    /** As if someone typed this and paused. */
    public String type(String text) {
        area.setText(text);
        return save(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.leerbrug.autosave(this, $0, $1)", key, stored);
    }

    /** Answers with an empty text when all is stored, else with what the person should know. */
    @ClientCallable
    private String save(String text) {
        if (text.length() > maximum) {
            return getTranslation("shell.AutosaveField.tooLong", maximum);
        }
        return switch (saver.save(text)) {
            case TextSaver.Saved() -> {
                stored = text;
                advise(text);
                yield "";
            }
            case TextSaver.Refused(var reason) -> reason;
        };
    }

    /** The browser kept a text that began from another one than the server has now: the person decides. */
    @ClientCallable
    private void offerLeftOver(String text) {
        leftOver.show(text);
    }

    private void take(String text) {
        getElement().executeJs("window.leerbrug.autosaveTake(this, $0)", text);
    }

    private void forget() {
        getElement().executeJs("window.leerbrug.autosaveForget(this)");
    }

    private void advise(String text) {
        warning.setText(SensitiveText.find(text).stream()
                .map(kind -> getTranslation("shell.SensitiveText." + kind.name()))
                .collect(Collectors.joining(" ")));
    }

    private SaveStatus status() {
        var status = new SaveStatus();
        var element = status.getElement();
        element.setAttribute("data-saving", getTranslation("shell.SaveStatus.saving"));
        element.setAttribute("data-saved", getTranslation("shell.SaveStatus.saved"));
        element.setAttribute("data-failed", getTranslation("shell.SaveStatus.notSaved", "{0}"));
        element.setAttribute("data-offline", getTranslation("shell.AutosaveField.offline"));
        count.getElement().setAttribute("data-left", getTranslation("shell.AutosaveField.left", "{0}"));
        return status;
    }
}
