package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.shell.Links;

import java.util.Optional;

/** Links from a question to the lesson in which its answer stands. */
class LessonLinks {

    private final Component reader;
    private final Optional<Curriculum> curriculum;

    LessonLinks(Component reader, Curricula curricula, CurriculumId curriculum) {
        this.reader = reader;
        this.curriculum = curricula.find(curriculum);
    }

    /** Empty when the lesson is not there for this person. */
    Optional<Anchor> to(Optional<ItemId> lesson) {
        return curriculum.flatMap(training -> lesson.flatMap(training::item)
                .map(item -> Links.to(
                        LearningRoutes.item(training.id(), item.id()),
                        reader.getTranslation("learning.LessonLinks.readAgain", item.title()))));
    }

    /** Where the quiz itself belongs. */
    Optional<String> title(ItemId item) {
        return curriculum.flatMap(training -> training.item(item)).map(found -> found.title());
    }
}
