package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.learning.domain.item.CompletionResult;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.ui.part.Words;

/** The button that marks an item as read or done, for the items whose rule that is. */
class CompletionBar extends Div {

    private final ItemPage page;
    private final ItemService items;
    private final Runnable settled;
    private final Button button = new Button();
    private final Span message = new Span();
    private boolean done;

    CompletionBar(ItemPage page, ItemService items, Runnable settled) {
        this.page = page;
        this.items = items;
        this.settled = settled;
        addClassNames("lb-actions", "lb-completion");
        var rule = page.item().completion();
        button.setText(
                rule == CompletionRule.READ
                        ? getTranslation("learning.CompletionBar.read")
                        : getTranslation("learning.CompletionBar.done"));
        button.addThemeNames("primary");
        button.setId("complete");
        button.addClickListener(event -> {
            complete();
            // The button is gone; who goes by keyboard goes on from here and not from the top of the page.
            message.getElement().callJsFunction("focus");
        });
        message.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(button, message);
        done = page.state().settled();
        setVisible(!page.reading() && (rule == CompletionRule.READ || rule == CompletionRule.DONE));
        showState();
    }

    /** The reader came to the end; only that rule follows from it. */
    void reachedEnd() {
        if (isVisible() && page.item().completion() == CompletionRule.READ) {
            complete();
        }
    }

    private void complete() {
        if (done) {
            return;
        }
        switch (items.complete(page.curriculum(), page.item().id())) {
            case CompletionResult.Completed _ -> {
                done = true;
                showState();
                settled.run();
            }
            case CompletionResult.Locked(var missing) -> message.setText(Words.locked(this, missing));
            case CompletionResult.OtherRule(), CompletionResult.Unknown() ->
                message.setText(getTranslation("learning.CompletionBar.unknown"));
        }
    }

    private void showState() {
        button.setVisible(!done);
        message.setText(done ? getTranslation("learning.CompletionBar.isDone") : "");
    }
}
