package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.ui.part.ReportAnswers;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.ReportDialog;
import nl.leerbrug.shell.TitledView;

import java.util.Optional;

/** An attempt at a kennischeck or test: one question a screen, then handing in, then the result. The URL says which. */
// Made by the item screen, which the bundler does not see from a route.
@Uses(QuizIntro.class)
@Uses(QuizPreview.class)
@Route(LearningRoutes.QUIZ + "/:attempt/:place")
@RolesAllowed("TRAINEE")
class QuizView extends Div implements BeforeEnterObserver, TitledView {

    private static final String END = "einde";
    private static final String RESULT = "resultaat";
    private static final int MOST_DIGITS = 4;

    private final QuizServices services;
    private String title = "";

    QuizView(QuizServices services) {
        this.services = services;
        addClassNames("lb-learn", "lb-quiz");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var found = event.getRouteParameters()
                .get("attempt")
                .flatMap(QuizAttemptId::parse)
                .flatMap(services.attempts()::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var sitting = found.get();
        var place = event.getRouteParameters().get("place").orElse("");
        if (sitting.finished() && !place.equals(RESULT)) {
            event.forwardTo(LearningRoutes.quizResult(sitting.id()));
        } else if (sitting.finished()) {
            show(new QuizResult(services, sitting), getTranslation("learning.QuizResult.title"), sitting);
        } else if (place.equals(END)) {
            show(new QuizEnd(services, sitting), getTranslation("learning.QuizEnd.title"), sitting);
        } else {
            sheet(sitting, place)
                    .ifPresentOrElse(
                            sheet -> show(sitting, sheet),
                            () -> event.forwardTo(LearningRoutes.quiz(sitting.id(), sitting.resumeAt())));
        }
    }

    private static Optional<QuizPaper.Sheet> sheet(QuizSitting sitting, String place) {
        return place.matches("\\d{1," + MOST_DIGITS + "}")
                ? sitting.paper().at(Integer.parseInt(place))
                : Optional.empty();
    }

    private void show(Div page, String heading, QuizSitting sitting) {
        title = heading + " · " + sitting.quiz().title();
        add(new PageHeader(heading).setEyebrow(back(sitting)), page);
    }

    private void show(QuizSitting sitting, QuizPaper.Sheet sheet) {
        var heading = getTranslation(
                "learning.QuizView.question", sheet.position(), sitting.paper().size());
        title = heading + " · " + sitting.quiz().title();
        var steps = new Div(new QuizSteps(sitting, sheet.position()));
        var lessons = new LessonLinks(this, services.curricula(), sitting.curriculum());
        var panel = new QuestionPanel(services, sitting, sheet, lessons, now -> {
            steps.removeAll();
            steps.add(new QuizSteps(now, sheet.position()));
        });
        add(new PageHeader(heading).setEyebrow(back(sitting)), steps);
        if (sitting.renewed()) {
            add(Notices.standing(Notices.Tone.INFO, getTranslation("learning.QuizView.renewed")));
        }
        add(panel, foot(sitting, sheet));
    }

    private Div foot(QuizSitting sitting, QuizPaper.Sheet sheet) {
        var later = Links.to(
                LearningRoutes.item(sitting.curriculum(), sitting.quiz().id()),
                getTranslation("learning.QuizView.later"));
        later.setId("later");
        var report = new Button(
                getTranslation("shell.ReportDialog.open"),
                event -> new ReportDialog(
                                words -> ReportAnswers.of(services.reports().report(sitting.id(), sheet.id(), words)))
                        .open());
        report.addThemeNames("tertiary", "small");
        report.setId("report");
        var foot = new Div(later, new Span(getTranslation("learning.QuizView.kept")), report);
        if (sitting.quiz().test()) {
            foot.addComponentAtIndex(
                    1, Links.to(LearningRoutes.quizEnd(sitting.id()), getTranslation("learning.QuizView.toEnd")));
        }
        foot.addClassName("lb-quiz-foot");
        return foot;
    }

    private Anchor back(QuizSitting sitting) {
        return Links.to(
                LearningRoutes.item(sitting.curriculum(), sitting.quiz().id()),
                sitting.quiz().title());
    }
}
