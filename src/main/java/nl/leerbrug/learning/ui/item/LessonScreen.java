package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.part.ItemScreen;
import nl.leerbrug.learning.ui.writing.Writings;

import java.util.Optional;
import java.util.Set;

/** Lessons. */
@SpringComponent
class LessonScreen implements ItemScreen {

    private final Curricula curricula;
    private final ItemService items;
    private final Writings writings;

    LessonScreen(Curricula curricula, ItemService items, Writings writings) {
        this.curricula = curricula;
        this.items = items;
        this.writings = writings;
    }

    @Override
    public Set<ItemKind> kinds() {
        return Set.of(ItemKind.LESSON);
    }

    @Override
    public Optional<Component> create(ItemPage page, ItemFrame frame) {
        return curricula
                .findLesson(page.item().id())
                .map(lesson -> new LessonPanel(
                        lesson, page, items, writings, new CompletionBar(page, items, frame::settled), frame));
    }
}
