package nl.leerbrug.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.Tag;

import java.util.List;

/** For a trainee: the one next step, and what is still missing. */
class TraineeToday extends Div {

    private static final int SHOWN = 5;

    TraineeToday(List<CurriculumProgress> trainings) {
        addClassName("home-trainee");
        if (trainings.isEmpty()) {
            add(nothingStarted());
            return;
        }
        // Only one step is big: the training that was started last. The others stand below it, small.
        add(new NextStepPanel(trainings.getFirst()));
        var cards = new Div();
        cards.addClassName("lb-cards");
        cards.add(missing(trainings.getFirst()));
        trainings.stream().skip(1).map(this::other).forEach(cards::add);
        add(cards);
    }

    /** One line that says where this person is. */
    static String intro(Component screen, List<CurriculumProgress> trainings) {
        if (trainings.isEmpty()) {
            return screen.getTranslation("home.TraineeToday.intro.none");
        }
        var first = trainings.getFirst();
        var words = new DurationWords(screen);
        if (first.complete()) {
            return screen.getTranslation("home.TraineeToday.intro.complete", first.title());
        }
        return first.minutesDone() == 0
                ? screen.getTranslation("home.TraineeToday.intro.begin", first.title(), words.of(first.minutesLeft()))
                : screen.getTranslation(
                        "home.TraineeToday.intro.going", words.of(first.minutesDone()), words.of(first.minutesLeft()));
    }

    private EmptyState nothingStarted() {
        var choose = new Anchor("/" + LearningRoutes.path(), getTranslation("home.TraineeToday.choose"));
        choose.addClassNames("lb-button", "lb-button-primary");
        return new EmptyState(
                getTranslation("home.TraineeToday.none.title"), getTranslation("home.TraineeToday.none.text"), choose);
    }

    private Card missing(CurriculumProgress training) {
        var missing = training.missing();
        var card = new Card(getTranslation("home.TraineeToday.missing.title"));
        if (missing.isEmpty()) {
            return card.setTag(new Tag(Tone.DONE, getTranslation("home.TraineeToday.missing.doneTag")))
                    .with(new Paragraph(getTranslation("home.TraineeToday.missing.done")));
        }
        var list = new UnorderedList();
        list.addClassName("home-missing");
        missing.stream().limit(SHOWN).map(item -> item(training, item)).forEach(list::add);
        card.setTag(new Tag(getTranslation("home.TraineeToday.missing.count", missing.size())))
                .with(list);
        if (missing.size() > SHOWN) {
            card.with(new Paragraph(getTranslation("home.TraineeToday.missing.more", missing.size() - SHOWN)));
        }
        return card.addActions(path(training, getTranslation("home.TraineeToday.missing.path")));
    }

    private ListItem item(CurriculumProgress training, PathItem item) {
        var kind = getTranslation("home.ItemKind." + item.item().kind().name());
        var words = new DurationWords(this);
        var detail = new Span(getTranslation("home.TraineeToday.missing.detail", kind, words.of(item.minutesLeft())));
        detail.addClassName("home-detail");
        if (item.state().enterable()) {
            var link = new Anchor(
                    "/" + LearningRoutes.item(training.curriculum(), item.item().id()),
                    item.item().title());
            return new ListItem(link, detail);
        }
        return new ListItem(new Span(item.item().title()), detail);
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
