package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.peer.PeerService;
import nl.leerbrug.learning.domain.practice.PracticeService;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.part.ItemScreen;
import nl.leerbrug.learning.ui.writing.Writings;
import nl.leerbrug.shell.RenderedTextView;

import java.util.Optional;
import java.util.Set;

/** Reflections, assignments, meetings and practice: a text, and something to do. */
@SpringComponent
class TaskScreen implements ItemScreen {

    private final Curricula curricula;
    private final ItemService items;
    private final Writings writings;
    private final WritingService writingService;
    private final AssignmentService assignments;
    private final PeerService peers;
    private final PracticeService practices;
    private final ClientFaces faces;

    TaskScreen(
            Curricula curricula,
            ItemService items,
            Writings writings,
            WritingService writingService,
            AssignmentService assignments,
            PeerService peers,
            PracticeService practices,
            ClientFaces faces) {
        this.curricula = curricula;
        this.items = items;
        this.writings = writings;
        this.writingService = writingService;
        this.assignments = assignments;
        this.peers = peers;
        this.practices = practices;
        this.faces = faces;
    }

    @Override
    public Set<ItemKind> kinds() {
        return Set.of(ItemKind.REFLECTION, ItemKind.ASSIGNMENT, ItemKind.MEETING, ItemKind.PRACTICE);
    }

    @Override
    public Optional<Component> create(ItemPage page, ItemFrame frame) {
        return curricula.findTask(page.item().id()).map(task -> panel(task, page, frame::settled));
    }

    private Component panel(Task task, ItemPage page, Runnable settled) {
        var panel = new Div(new RenderedTextView(task.text()));
        panel.addClassName("lb-task");
        if (task instanceof Task.Assignment assignment && !page.reading()) {
            assignment.peer().ifPresent(peer -> panel.add(new PeerPanel(peer, page, peers)));
        }
        panel.add(
                switch (task) {
                    case Task.ReflectionTask reflection ->
                        new ReflectionPanel(reflection, page, writings, writingService, settled);
                    case Task.Assignment assignment ->
                        new AssignmentPanel(assignment, page, writings, assignments, settled);
                    case Task.Meeting _ -> new CompletionBar(page, items, settled);
                    case Task.Practice practice ->
                        practice.rule().mode() == PracticeRule.Mode.EXAMPLE
                                ? new ExamplePanel(page, practice.rule(), practices, faces, items, settled)
                                : new PracticePanel(page, practices, faces, settled);
                });
        return panel;
    }
}
