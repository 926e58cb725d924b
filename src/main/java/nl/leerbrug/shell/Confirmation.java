package nl.leerbrug.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that cannot be undone. The button says what happens; the safe way out has the focus. */
public final class Confirmation {

    private Confirmation() {}

    public static Dialog ask(String question, String consequence, String doIt, String leaveIt, Runnable action) {
        var dialog = new Dialog(question);
        dialog.addClassName("lb-confirmation");
        dialog.add(new Paragraph(consequence));
        var leave = new Button(leaveIt, event -> dialog.close());
        leave.setAutofocus(true);
        var act = new Button(doIt, event -> {
            dialog.close();
            action.run();
        });
        act.addThemeNames("primary", "error");
        dialog.getFooter().add(leave, act);
        dialog.open();
        return dialog;
    }
}
