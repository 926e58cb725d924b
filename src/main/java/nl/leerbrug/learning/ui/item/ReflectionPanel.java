package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.writing.HandInResult;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.learning.ui.part.Words;
import nl.leerbrug.learning.ui.writing.HandInBar;
import nl.leerbrug.learning.ui.writing.Writings;

/** A reflection that is an item: write, and finish it or hand it in, as its author set. */
class ReflectionPanel extends Div {

    ReflectionPanel(
            Task.ReflectionTask task, ItemPage page, Writings writings, WritingService service, Runnable settled) {
        addClassName("lb-prompt");
        var place = TextPlace.reflection(task.id());
        var field = writings.field(
                page,
                place,
                getTranslation("learning.Writings.answer"),
                getTranslation("learning.Sharing." + task.sharing().name()));
        field.field().setRows(9);
        add(field);
        if (page.reading()) {
            return;
        }
        add(
                task.sharing() == Sharing.HANDED_IN
                        ? new HandInBar(
                                page.text(place),
                                () -> service.finishReflection(page.curriculum(), task.id()),
                                () -> service.takeBackReflection(page.curriculum(), task.id()),
                                text -> {
                                    field.show(text);
                                    settled.run();
                                })
                        : finish(task, page, service, settled));
    }

    private Div finish(Task.ReflectionTask task, ItemPage page, WritingService service, Runnable settled) {
        var message = new Span(page.state().settled() ? getTranslation("learning.ReflectionPanel.finished") : "");
        message.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var finish = new Button(getTranslation("learning.ReflectionPanel.finish"));
        finish.addThemeNames("primary");
        finish.setId("complete");
        finish.setVisible(!page.state().settled());
        finish.addClickListener(event -> {
            var result = service.finishReflection(page.curriculum(), task.id());
            switch (result) {
                case HandInResult.HandedIn _ -> {
                    finish.setVisible(false);
                    message.setText(getTranslation("learning.ReflectionPanel.finished"));
                    // The button is gone; who goes by keyboard goes on from here and not from the top of the page.
                    message.getElement().callJsFunction("focus");
                    settled.run();
                }
                case HandInResult.Locked(var missing) -> message.setText(Words.locked(this, missing));
                case HandInResult.Empty() -> message.setText(getTranslation("learning.ReflectionPanel.empty"));
                case HandInResult.TakenBack _ -> message.setText("");
                case HandInResult.AlreadyReviewed(), HandInResult.Unknown() ->
                    message.setText(getTranslation("learning.HandInBar.unknown"));
            }
        });
        var bar = new Div(finish, message);
        bar.addClassNames("lb-actions", "lb-hand-in");
        return bar;
    }
}
