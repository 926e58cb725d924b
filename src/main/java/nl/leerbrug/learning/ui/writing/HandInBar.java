package nl.leerbrug.learning.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.domain.writing.HandInResult;
import nl.leerbrug.learning.domain.writing.SavedText;
import nl.leerbrug.learning.ui.part.Words;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hand in, and take back until the trainer has looked at it. */
public class HandInBar extends Div {

    private final Span message = new Span();
    private final Button handIn;
    private final Button takeBack;
    private final Consumer<SavedText> changed;

    public HandInBar(
            SavedText text,
            Supplier<HandInResult> handingIn,
            Supplier<HandInResult> takingBack,
            Consumer<SavedText> changed) {
        this.changed = changed;
        addClassNames("lb-actions", "lb-hand-in");
        message.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        handIn = new Button(getTranslation("learning.HandInBar.handIn"), event -> show(handingIn.get()));
        handIn.addThemeNames("primary");
        handIn.addClassName("lb-hand-in-button");
        takeBack = new Button(getTranslation("learning.HandInBar.takeBack"), event -> show(takingBack.get()));
        takeBack.addClassName("lb-take-back-button");
        add(handIn, takeBack, message);
        show(text);
    }

    private void show(SavedText text) {
        handIn.setVisible(!text.handedIn());
        takeBack.setVisible(text.handedIn() && !text.reviewed());
        message.setText(
                text.reviewed()
                        ? getTranslation("learning.HandInBar.reviewed")
                        : text.handedIn() ? getTranslation("learning.HandInBar.handedIn") : "");
    }

    private void show(HandInResult result) {
        switch (result) {
            case HandInResult.HandedIn(var text) -> settle(text);
            case HandInResult.TakenBack(var text) -> {
                settle(text);
                message.setText(getTranslation("learning.HandInBar.takenBack"));
            }
            case HandInResult.Empty() -> message.setText(getTranslation("learning.HandInBar.empty"));
            case HandInResult.Locked(var missing) -> message.setText(Words.locked(this, missing));
            case HandInResult.AlreadyReviewed() -> message.setText(getTranslation("learning.HandInBar.reviewed"));
            case HandInResult.Unknown() -> message.setText(getTranslation("learning.HandInBar.unknown"));
        }
    }

    private void settle(SavedText text) {
        show(text);
        // The button that was pressed is gone; who goes by keyboard goes on from here and not from the top of the page.
        message.getElement().callJsFunction("focus");
        changed.accept(text);
    }
}
