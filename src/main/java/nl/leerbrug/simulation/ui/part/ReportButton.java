package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.button.Button;
import nl.leerbrug.shell.ReportDialog;
import nl.leerbrug.simulation.LineReports;

import java.util.function.Function;

/** "Dit klopt niet" about something that was said. */
public class ReportButton extends Button {

    /**
     * @param about what it is about, for who does not see where the button stands
     * @param sender sends the text
     */
    public ReportButton(String about, Function<String, LineReports.Outcome> sender) {
        setText(getTranslation("shell.ReportDialog.open"));
        setAriaLabel(getText() + ": " + about);
        addThemeNames("tertiary", "small");
        addClassName("lb-report-line");
        addClickListener(event -> new ReportDialog(text -> answer(sender.apply(text))).open());
    }

    private static ReportDialog.Answer answer(LineReports.Outcome outcome) {
        return switch (outcome) {
            case SENT -> ReportDialog.Answer.SENT;
            case EMPTY -> ReportDialog.Answer.EMPTY;
            case TOO_LONG -> ReportDialog.Answer.TOO_LONG;
            case UNKNOWN -> ReportDialog.Answer.UNKNOWN;
        };
    }
}
