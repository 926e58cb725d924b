package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.domain.attempt.QuizDraftService;
import nl.leerbrug.learning.domain.attempt.QuizFinishing;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.report.ContentReportService;

/** What the screens of a quiz ask. */
@SpringComponent
record QuizServices(
        QuizService attempts,
        QuizFinishing finishing,
        QuizDraftService drafts,
        ItemService items,
        ContentReportService reports,
        Curricula curricula,
        CurrentPerson person) {}
