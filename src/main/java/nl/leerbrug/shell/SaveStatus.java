package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Span;

/** Says whether what was typed is safe on the server; screen readers hear it when it changes. */
public class SaveStatus extends Span {

    public SaveStatus() {
        addClassName("lb-save-status");
        getElement().setAttribute("role", "status");
    }

    public void saving() {
        show("saving", getTranslation("shell.SaveStatus.saving"));
    }

    public void saved() {
        show("saved", getTranslation("shell.SaveStatus.saved"));
    }

    /** @param reason in the reader's language, with what to do */
    public void notSaved(String reason) {
        show("failed", getTranslation("shell.SaveStatus.notSaved", reason));
    }

    public void clear() {
        show("none", "");
    }

    private void show(String state, String text) {
        getElement().setAttribute("data-state", state);
        setText(text);
    }
}
