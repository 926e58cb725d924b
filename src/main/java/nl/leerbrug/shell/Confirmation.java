package nl.leerbrug.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that cannot be undone. The button says what happens; the safe way out has the focus. */
public final class Confirmation {

    private Confirmation() {}

    /** Before something is thrown away. */
    public static Dialog ask(String question, String consequence, String doIt, String leaveIt, Runnable action) {
        return ask(question, consequence, doIt, leaveIt, action, "primary", "error");
    }

    /** Before something ends as it should: nothing is lost, so nothing is red. */
    public static Dialog askToEnd(String question, String consequence, String doIt, String leaveIt, Runnable action) {
        return ask(question, consequence, doIt, leaveIt, action, "primary");
    }

    private static Dialog ask(
            String question, String consequence, String doIt, String leaveIt, Runnable action, String... look) {
        var dialog = new Dialog(question);
        dialog.addClassName("lb-confirmation");
        dialog.add(new Paragraph(consequence));
        var leave = new Button(leaveIt, event -> dialog.close());
        leave.setAutofocus(true);
        var act = new Button(doIt, event -> {
            dialog.close();
            action.run();
        });
        act.addThemeNames(look);
        dialog.getFooter().add(leave, act);
        dialog.open();
        return dialog;
    }
}
