package nl.leerbrug.learning.ui.item;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemScreens;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Leads a trainee from a link in a text to their own screen of that item. */
@Component
class LinksToItems implements ItemScreens {

    private final CurrentPerson person;

    LinksToItems(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Optional<String> pathFor(CurriculumId curriculum, ItemId item) {
        return person.has(Role.TRAINEE) ? Optional.of(LearningRoutes.item(curriculum, item)) : Optional.empty();
    }
}
