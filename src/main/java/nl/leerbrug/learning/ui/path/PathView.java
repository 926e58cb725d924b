package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.ItemWords;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.NextStepCard;
import nl.leerbrug.learning.domain.path.CurriculumOffer;
import nl.leerbrug.learning.domain.path.PathPage;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

import java.util.List;

/** The learning path: what there is to do, in order, and where one stands. */
@Route(LearningRoutes.PATH + "/:curriculum?")
@Menu(title = "learning.PathView.menu", order = 10)
@PermitAll
class PathView extends Div implements BeforeEnterObserver, TitledView {

    private final PathService paths;

    PathView(PathService paths) {
        this.paths = paths;
        addClassName("lb-path");
    }

    @Override
    public String title() {
        return getTranslation("learning.PathView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("curriculum");
        if (asked.isEmpty()) {
            show(paths.findStart());
            return;
        }
        if (!ContentId.isValid(asked.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var page = paths.find(new CurriculumId(asked.get()));
        if (page instanceof PathPage.Unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page);
    }

    private void show(PathPage page) {
        removeAll();
        switch (page) {
            case PathPage.Followed(var progress, var others) -> followed(progress, others);
            case PathPage.Offered(var offer) -> offered(offer);
            case PathPage.Choice(var followed, var offers) -> choice(followed, offers);
            case PathPage.Unknown() -> {}
        }
    }

    private void followed(CurriculumProgress progress, List<CurriculumOffer> others) {
        add(new PageHeader(progress.title(), timeWords(progress)), new NextStepCard(progress));
        var part = "";
        for (var module : progress.modules()) {
            var here = module.module().part();
            if (here != null && !here.equals(part)) {
                part = here;
                add(partHeading(here));
            }
            add(new ModuleSection(progress.curriculum(), module));
        }
        if (!others.isEmpty()) {
            add(partHeading(getTranslation("learning.PathView.others")), cards(others));
        }
    }

    private String timeWords(CurriculumProgress progress) {
        if (progress.complete()) {
            return getTranslation("learning.PathView.timeDone", Durations.text(this, progress.minutesDone()));
        }
        return progress.minutesDone() == 0
                ? getTranslation("learning.PathView.timeLeft", Durations.text(this, progress.minutesLeft()))
                : getTranslation(
                        "learning.PathView.time",
                        Durations.text(this, progress.minutesDone()),
                        Durations.text(this, progress.minutesLeft()));
    }

    private void offered(CurriculumOffer offer) {
        var header = new PageHeader(
                        offer.curriculum().title(), offer.curriculum().summary())
                .setEyebrow(Links.to(LearningRoutes.path(), getTranslation("learning.PathView.all")));
        add(header, new OutlineView(offer, this::start));
    }

    private void choice(List<CurriculumProgress> followed, List<CurriculumOffer> offers) {
        var intro =
                getTranslation(followed.isEmpty() ? "learning.PathView.chooseFirst" : "learning.PathView.chooseAgain");
        add(new PageHeader(title(), intro));
        followed.forEach(progress -> add(new FollowedCard(progress)));
        if (!offers.isEmpty()) {
            if (!followed.isEmpty()) {
                add(partHeading(getTranslation("learning.PathView.others")));
            }
            add(cards(offers));
        } else if (followed.isEmpty()) {
            add(new EmptyState(
                    getTranslation("learning.PathView.empty.title"), getTranslation("learning.PathView.empty.text")));
        }
    }

    private Div cards(List<CurriculumOffer> offers) {
        var cards = new Div();
        cards.addClassName("lb-cards");
        offers.forEach(offer -> cards.add(new OfferCard(offer, this::start)));
        return cards;
    }

    private void start(CurriculumId curriculum) {
        paths.start(curriculum);
        getUI().ifPresent(ui -> ui.navigate(LearningRoutes.path(curriculum)));
        show(paths.find(curriculum));
    }

    private static Component partHeading(String text) {
        var heading = new H2(text);
        heading.addClassName("lb-part");
        return heading;
    }

    /** A curriculum one follows, when there are several. */
    private static final class FollowedCard extends nl.leerbrug.shell.Card {

        private FollowedCard(CurriculumProgress progress) {
            super(progress.title());
            with(new Paragraph(getTranslation("learning.NextStepCard.bridge", progress.done(), progress.total())));
            progress.next()
                    .ifPresent(next -> addActions(Links.primaryButton(
                            LearningRoutes.item(next.curriculum(), next.item()),
                            ItemWords.action(this, next.kind(), next.begun()))));
            addActions(
                    Links.to(LearningRoutes.path(progress.curriculum()), getTranslation("learning.PathView.toPath")));
        }
    }
}
