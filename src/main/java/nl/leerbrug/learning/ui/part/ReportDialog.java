package nl.leerbrug.learning.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leerbrug.learning.domain.report.ReportResult;
import nl.leerbrug.shell.Notices;

import java.util.function.Function;

/** "Dit klopt niet": tells the authors what is wrong in a lesson or question. */
public class ReportDialog extends Dialog {

    private final TextArea text = new TextArea();

    /** @param sender sends the text */
    public ReportDialog(Function<String, ReportResult> sender) {
        setHeaderTitle(getTranslation("learning.ReportDialog.title"));
        addClassName("lb-report-dialog");
        setWidth("34rem");
        text.setLabel(getTranslation("learning.ReportDialog.text"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxLength(4000);
        text.focus();
        var cancel = new Button(getTranslation("learning.ReportDialog.cancel"), event -> close());
        var send =
                new Button(getTranslation("learning.ReportDialog.send"), event -> show(sender.apply(text.getValue())));
        send.addThemeNames("primary");
        send.setId("report-send");
        add(new Paragraph(getTranslation("learning.ReportDialog.explanation")), text);
        getFooter().add(cancel, send);
    }

    private void show(ReportResult result) {
        switch (result) {
            case ReportResult.Sent _ -> {
                close();
                Notices.done(getTranslation("learning.ReportDialog.sent"));
            }
            case ReportResult.Empty() -> refuse(getTranslation("learning.ReportDialog.empty"));
            case ReportResult.TooLong(var limit) -> refuse(getTranslation("learning.ReportDialog.tooLong", limit));
            case ReportResult.Unknown() -> refuse(getTranslation("learning.ReportDialog.unknown"));
        }
    }

    private void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
    }
}
