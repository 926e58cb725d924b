package nl.leerbrug.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.NextStepCard;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.EmptyState;

import java.util.List;

/** For a trainee: the one next step, and what is still missing. */
class TraineeToday extends Div {

    TraineeToday(List<CurriculumProgress> trainings) {
        addClassName("home-trainee");
        if (trainings.isEmpty()) {
            add(nothingStarted());
            return;
        }
        // Only one step is big: the training that was started last. The others stand below it, small.
        var training = trainings.getFirst();
        add(new NextStepCard(training));
        var beside = new Div(
                new ComingCard(getTranslation("home.ComingCard.title"), training),
                new ModulesCard(getTranslation("home.ModulesCard.title"), training));
        beside.addClassName("home-beside");
        add(beside);
        if (trainings.size() > 1) {
            var others = new Div();
            others.addClassName("lb-cards");
            trainings.stream().skip(1).map(this::other).forEach(others::add);
            add(others);
        }
    }

    /** One line that says where this person is. */
    static String intro(Component screen, List<CurriculumProgress> trainings) {
        if (trainings.isEmpty()) {
            return screen.getTranslation("home.TraineeToday.intro.none");
        }
        var first = trainings.getFirst();
        if (first.complete()) {
            return screen.getTranslation("home.TraineeToday.intro.complete", first.title());
        }
        return first.minutesDone() == 0
                ? screen.getTranslation(
                        "home.TraineeToday.intro.begin", first.title(), Durations.text(screen, first.minutesLeft()))
                : screen.getTranslation(
                        "home.TraineeToday.intro.going",
                        Durations.text(screen, first.minutesDone()),
                        Durations.text(screen, first.minutesLeft()));
    }

    private EmptyState nothingStarted() {
        var choose = new Anchor("/" + LearningRoutes.path(), getTranslation("home.TraineeToday.choose"));
        choose.addClassNames("lb-button", "lb-button-primary");
        return new EmptyState(
                getTranslation("home.TraineeToday.none.title"), getTranslation("home.TraineeToday.none.text"), choose);
    }

    private Card other(CurriculumProgress training) {
        return new Card(training.title())
                .with(new Paragraph(
                        getTranslation("home.TraineeToday.other.progress", training.done(), training.total())))
                .addActions(path(training, getTranslation("home.TraineeToday.other.open")));
    }

    private static Anchor path(CurriculumProgress training, String label) {
        var link = new Anchor("/" + LearningRoutes.path(training.curriculum()), label);
        link.addClassName("lb-button");
        return link;
    }
}
