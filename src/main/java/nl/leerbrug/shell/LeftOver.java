package nl.leerbrug.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import java.util.function.Consumer;

/** Shows a text that this browser still had while the server had a newer one; neither is thrown away unasked. */
class LeftOver extends Div {

    private final Paragraph text = new Paragraph();
    private final Consumer<String> take;
    private final Runnable forget;

    LeftOver(Consumer<String> take, Runnable forget) {
        this.take = take;
        this.forget = forget;
        addClassNames("lb-notice", Notices.Tone.ATTENTION.className());
        text.addClassName("lb-left-over-text");
        setVisible(false);
    }

    void show(String kept) {
        removeAll();
        text.setText(kept);
        var use = new Button(getTranslation("shell.LeftOver.use"), event -> close(() -> take.accept(kept)));
        var drop = new Button(getTranslation("shell.LeftOver.drop"), event -> close(forget));
        var actions = new Div(use, drop);
        actions.addClassName("lb-actions");
        add(new Paragraph(getTranslation("shell.LeftOver.explanation")), text, actions);
        setVisible(true);
    }

    private void close(Runnable action) {
        setVisible(false);
        action.run();
    }
}
