package nl.leerbrug.learning.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.learning.domain.writing.SavedText;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Both versions of a text, to choose from. The parts stay the same when it is shown again: leaving the field saves once
 * more, and a button that is replaced while it is pressed would lose the click.
 */
class ConflictNotice extends Div {

    private final Paragraph mineText = new Paragraph();
    private final Paragraph theirsText = new Paragraph();
    private String mine = "";
    private @Nullable SavedText theirs;

    ConflictNotice(Choice choice) {
        addClassNames("lb-notice", "lb-tone-attention", "lb-conflict");
        getElement().setAttribute("role", "alert");
        var keepMine = new Button(
                getTranslation("learning.WritingField.keepMine"),
                event -> choice.settle(mine, Objects.requireNonNull(theirs).revision()));
        keepMine.addClassName("lb-keep-mine");
        var takeTheirs = new Button(getTranslation("learning.WritingField.takeTheirs"), event -> {
            var other = Objects.requireNonNull(theirs);
            choice.settle(other.text(), other.revision());
        });
        takeTheirs.addClassName("lb-take-theirs");
        var actions = new Div(keepMine, takeTheirs);
        actions.addClassName("lb-actions");
        add(
                new Paragraph(getTranslation("learning.WritingField.conflictText")),
                version("learning.WritingField.mine", mineText),
                version("learning.WritingField.theirs", theirsText),
                actions);
    }

    void show(String typedHere, SavedText savedElsewhere) {
        mine = typedHere;
        theirs = savedElsewhere;
        mineText.setText(typedHere);
        theirsText.setText(savedElsewhere.text());
    }

    private Div version(String key, Paragraph text) {
        text.addClassName("lb-typed");
        return new Div(new H4(getTranslation(key)), text);
    }

    /** The text that was chosen, and the revision it follows. */
    @FunctionalInterface
    interface Choice {

        void settle(String chosen, int seen);
    }
}
