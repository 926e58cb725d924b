package nl.leerbrug.learning.ui.questionnaire;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireService;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.part.ItemScreen;

import java.util.Optional;
import java.util.Set;

/** The page of a self-rating or an evaluation. */
@SpringComponent
class QuestionnaireScreen implements ItemScreen {

    private final QuestionnaireService service;
    private final CurrentPerson person;

    QuestionnaireScreen(QuestionnaireService service, CurrentPerson person) {
        this.service = service;
        this.person = person;
    }

    @Override
    public Set<ItemKind> kinds() {
        return Set.of(ItemKind.QUESTIONNAIRE);
    }

    @Override
    public Optional<Component> create(ItemPage page, ItemFrame frame) {
        return service.find(page.item().id())
                .map(sheet -> new QuestionnairePanel(service, page, sheet, person.requireId(), frame::settled));
    }
}
