package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.ItemWords;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.Tag;

/** What comes after the next step, which stands above it. */
class ComingCard extends Card {

    private static final int SHOWN = 4;

    ComingCard(String title, CurriculumProgress training) {
        super(title);
        var next = training.next().map(step -> step.item());
        var coming = training.missing().stream()
                .filter(entry -> next.filter(entry.item().id()::equals).isEmpty())
                .toList();
        if (coming.isEmpty()) {
            with(new Paragraph(getTranslation("home.ComingCard." + (next.isPresent() ? "last" : "done"))));
        } else {
            var list = new UnorderedList();
            list.addClassName("home-coming");
            coming.stream().limit(SHOWN).map(entry -> item(training, entry)).forEach(list::add);
            setTag(new Tag(Tone.INFO, getTranslation("home.ComingCard.count", coming.size())));
            with(list);
        }
        var path = new Anchor("/" + LearningRoutes.path(training.curriculum()), getTranslation("home.ComingCard.path"));
        path.addClassName("lb-button");
        addActions(path);
    }

    private ListItem item(CurriculumProgress training, PathItem entry) {
        var detail = new Span(getTranslation(
                "home.ComingCard.detail",
                ItemWords.kind(this, entry.item().kind()),
                Durations.text(this, entry.minutesLeft())));
        detail.addClassName("home-detail");
        if (entry.state().enterable()) {
            var link = new Anchor(
                    "/"
                            + LearningRoutes.item(
                                    training.curriculum(), entry.item().id()),
                    entry.item().title());
            return new ListItem(link, detail);
        }
        return new ListItem(new Span(entry.item().title()), detail);
    }
}
