package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.attempt.QuizFinish;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;

import java.util.stream.Collectors;

/** Before handing in: what is answered, what is not, and a way back to each question. */
class QuizEnd extends Div {

    private final QuizServices services;
    private final QuizSitting sitting;

    QuizEnd(QuizServices services, QuizSitting sitting) {
        this.services = services;
        this.sitting = sitting;
        var open = sitting.unanswered().size();
        var card = new Card()
                .with(
                        new Paragraph(
                                open == 0
                                        ? getTranslation(
                                                "learning.QuizEnd.complete",
                                                sitting.paper().size())
                                        : getTranslation("learning.QuizEnd.gaps", open, numbers())),
                        new QuizSteps(sitting, 0));
        var finish = new Button(
                getTranslation(sitting.quiz().test() ? "learning.QuizEnd.handIn" : "learning.Question.result"));
        finish.addClickListener(event -> finish(false));
        finish.setId("finish");
        if (open == 0) {
            finish.addThemeNames("primary");
            card.addActions(finish);
        } else {
            card.addActions(
                    Links.primaryButton(
                            LearningRoutes.quiz(sitting.id(), sitting.resumeAt()),
                            getTranslation("learning.QuizEnd.goOn", sitting.resumeAt())),
                    finish);
        }
        add(card);
    }

    private String numbers() {
        return sitting.unanswered().stream()
                .map(sheet -> String.valueOf(sheet.position()))
                .collect(Collectors.joining(", "));
    }

    private void finish(boolean withGaps) {
        switch (services.finishing().finish(sitting.id(), withGaps)) {
            case QuizFinish.Finished ignored -> UI.getCurrent().navigate(LearningRoutes.quizResult(sitting.id()));
            case QuizFinish.Unanswered(var questions) ->
                Confirmation.ask(
                        getTranslation("learning.QuizEnd.ask", questions),
                        getTranslation("learning.QuizEnd.consequence"),
                        getTranslation("learning.QuizEnd.anyway"),
                        getTranslation("learning.QuizEnd.notYet"),
                        () -> finish(true));
            case QuizFinish.Unknown() ->
                Notices.problem(getTranslation("learning.Question.gone"), getTranslation("learning.Question.close"));
        }
    }
}
