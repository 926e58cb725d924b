package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.html.Div;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.ui.writing.HandInBar;
import nl.leerbrug.learning.ui.writing.Writings;

/** An assignment: a text, files or both, and handing them in. */
class AssignmentPanel extends Div {

    AssignmentPanel(
            Task.Assignment task, ItemPage page, Writings writings, AssignmentService service, Runnable settled) {
        addClassName("lb-prompt");
        var place = TextPlace.assignment(task.id());
        var text = page.text(place);
        var field = writings.field(
                page,
                place,
                getTranslation("learning.AssignmentPanel.answer"),
                getTranslation("learning.AssignmentPanel.whoReads"));
        field.field().setRows(9);
        field.setVisible(task.handIn() != Task.HandIn.FILE);
        add(field);
        if (page.reading()) {
            return;
        }
        var files = new FileList(page, service, text.handedIn());
        files.setVisible(task.handIn() != Task.HandIn.TEXT);
        add(
                files,
                new HandInBar(
                        text,
                        () -> service.handIn(page.curriculum(), task.id()),
                        () -> service.takeBack(page.curriculum(), task.id()),
                        now -> {
                            field.show(now);
                            files.settle(now.handedIn());
                            settled.run();
                        }));
    }
}
