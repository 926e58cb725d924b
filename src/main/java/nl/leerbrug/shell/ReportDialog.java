package nl.leerbrug.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.function.Function;

/** "Dit klopt niet": tells the authors what is wrong in a lesson, a question or a conversation. */
public class ReportDialog extends Dialog {

    /** Characters. */
    public static final int LONGEST = 4000;

    private final TextArea text = new TextArea();

    /** What came of sending. */
    public enum Answer {
        SENT,
        EMPTY,
        TOO_LONG,
        /** What it is about is not there any more, or not for this person. */
        UNKNOWN
    }

    /** @param sender sends the text */
    public ReportDialog(Function<String, Answer> sender) {
        setHeaderTitle(getTranslation("shell.ReportDialog.title"));
        addClassName("lb-report-dialog");
        setWidth("34rem");
        text.setLabel(getTranslation("shell.ReportDialog.text"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxHeight("14rem");
        text.setMaxLength(LONGEST);
        TypingAdvice.on(text, LONGEST);
        text.focus();
        var cancel = new Button(getTranslation("shell.ReportDialog.cancel"), event -> close());
        var send = new Button(getTranslation("shell.ReportDialog.send"), event -> show(sender.apply(text.getValue())));
        send.addThemeNames("primary");
        send.setId("report-send");
        add(new Paragraph(getTranslation("shell.ReportDialog.explanation")), text);
        getFooter().add(cancel, send);
    }

    private void show(Answer answer) {
        switch (answer) {
            case SENT -> {
                close();
                Notices.done(getTranslation("shell.ReportDialog.sent"));
            }
            case EMPTY -> refuse(getTranslation("shell.ReportDialog.empty"));
            case TOO_LONG -> refuse(getTranslation("shell.ReportDialog.tooLong", LONGEST));
            case UNKNOWN -> refuse(getTranslation("shell.ReportDialog.unknown"));
        }
    }

    private void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
    }
}
