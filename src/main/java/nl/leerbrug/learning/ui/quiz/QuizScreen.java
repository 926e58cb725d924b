package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.part.ItemScreen;

import java.util.Optional;
import java.util.Set;

/** The page of a kennischeck or test within its training. */
@SpringComponent
class QuizScreen implements ItemScreen {

    private final QuizServices services;

    QuizScreen(QuizServices services) {
        this.services = services;
    }

    @Override
    public Set<ItemKind> kinds() {
        return Set.of(ItemKind.QUIZ, ItemKind.TEST);
    }

    @Override
    public Optional<Component> create(ItemPage page, ItemFrame frame) {
        return services.attempts()
                .findPage(page.item().id())
                .map(quiz -> page.reading()
                        ? new QuizPreview(services, quiz.quiz(), page.curriculum())
                        : new QuizIntro(services, page, quiz));
    }
}
