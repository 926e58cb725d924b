package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.Links;

/** The questions as blocks that fill: where one is, what is answered, and a way to any of them. */
class QuizSteps extends Nav {

    private final QuizSitting sitting;
    private final int current;

    /** @param current 0 when no question is shown */
    QuizSteps(QuizSitting sitting, int current) {
        this.sitting = sitting;
        this.current = current;
        addClassName("lb-steps");
        getElement().setAttribute("aria-label", getTranslation("learning.QuizSteps.label"));
        var list = new OrderedList();
        sitting.paper().sheets().forEach(sheet -> list.add(step(sheet)));
        add(list);
    }

    private ListItem step(QuizPaper.Sheet sheet) {
        var state = "open";
        var sign = String.valueOf(sheet.position());
        var grade = sitting.grade(sheet);
        if (grade.isPresent() && sitting.tells(sheet)) {
            state = grade.get().verdict().name();
            sign = Verdicts.sign(grade.get().verdict());
        } else if (grade.isPresent()) {
            state = "answered";
            sign = "•";
        }
        var link = Links.to(LearningRoutes.quiz(sitting.id(), sheet.position()), sign);
        link.addClassName("lb-step-" + state.toLowerCase(java.util.Locale.ROOT));
        link.setAriaLabel(getTranslation("learning.QuizSteps." + state, sheet.position()));
        if (sheet.position() == current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }
}
