package nl.leerbrug.learning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.domain.ContentReportService;
import nl.leerbrug.learning.domain.ItemService;
import nl.leerbrug.learning.domain.QuizDraftService;
import nl.leerbrug.learning.domain.QuizFinishing;
import nl.leerbrug.learning.domain.QuizService;

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
