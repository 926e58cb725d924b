package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CountedFor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** The way back from a conversation to the item of a training for which it counted. */
@Service
class CountedConversations implements CountedFor {

    private final PracticeRunRepository runs;
    private final Curricula curricula;
    private final CurrentPerson person;

    CountedConversations(PracticeRunRepository runs, Curricula curricula, CurrentPerson person) {
        this.runs = runs;
        this.curricula = curricula;
        this.person = person;
    }

    /** Items that the training no longer has are left out. */
    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Task> listTasks(AttemptId attempt) {
        return runs.listOf(attempt.value(), person.requireId().value()).stream()
                .flatMap(run -> task(new CurriculumId(run.curriculumId()), new ItemId(run.itemId())).stream())
                .toList();
    }

    private Optional<Task> task(CurriculumId curriculum, ItemId item) {
        return curricula.find(curriculum).stream()
                .flatMap(found -> found.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst()
                .map(one -> new Task(one.title(), LearningRoutes.item(curriculum, item)));
    }
}
