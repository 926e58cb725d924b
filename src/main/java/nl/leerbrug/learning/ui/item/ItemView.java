package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemOpening;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.report.ContentReportService;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.part.ItemScreen;
import nl.leerbrug.learning.ui.part.Words;
import nl.leerbrug.learning.ui.questionnaire.QuestionnairePanel;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

import java.util.List;
import java.util.Optional;

/** An item of a curriculum: what stands around it is the same for every kind, the rest is its {@link ItemScreen}. */
// Made by screens that the bundler does not see from here; without these lines their scripts stay out of the bundle.
@Uses(LessonPanel.class)
@Uses(AssignmentPanel.class)
@Uses(ReflectionPanel.class)
@Uses(PracticePanel.class)
@Uses(ClientChoice.class)
@Uses(ExamplePanel.class)
@Uses(QuestionnairePanel.class)
@Route(LearningRoutes.LEARN + "/:curriculum/:item")
@PermitAll
class ItemView extends Div implements BeforeEnterObserver, TitledView {

    private final ItemService items;
    private final PathService paths;
    private final ContentReportService reports;
    private final List<ItemScreen> screens;
    private String title = "";

    ItemView(ItemService items, PathService paths, ContentReportService reports, List<ItemScreen> screens) {
        this.items = items;
        this.paths = paths;
        this.reports = reports;
        this.screens = screens;
        addClassName("lb-learn");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var place = place(event.getRouteParameters());
        if (place.isEmpty()
                || !show(
                        place.get(),
                        items.open(place.get().curriculum(), place.get().item()))) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<Place> place(RouteParameters parameters) {
        var curriculum = parameters.get("curriculum").filter(ContentId::isValid);
        var item = parameters.get("item").filter(ContentId::isValid);
        return curriculum.flatMap(first -> item.map(second -> new Place(new CurriculumId(first), new ItemId(second))));
    }

    private boolean show(Place place, ItemOpening opening) {
        return switch (opening) {
            case ItemOpening.Entered(var page) -> entered(page);
            case ItemOpening.Locked(var item, var missing) -> {
                title = item.title();
                add(
                        new PageHeader(title).setEyebrow(toPath(place.curriculum())),
                        new EmptyState(
                                getTranslation("learning.ItemView.locked.title"),
                                Words.locked(this, missing),
                                Links.primaryButton(
                                        LearningRoutes.path(place.curriculum()),
                                        getTranslation("learning.ItemView.locked.action"))));
                yield true;
            }
            case ItemOpening.NotStarted(var offer) -> {
                title = offer.curriculum().title();
                var start = new Button(getTranslation("learning.OfferCard.start"), event -> start(place));
                start.addThemeNames("primary");
                start.setId("start");
                start.setVisible(offer.startable());
                add(
                        new PageHeader(title).setEyebrow(toPath(place.curriculum())),
                        new EmptyState(
                                getTranslation("learning.ItemView.notStarted.title"),
                                getTranslation("learning.ItemView.notStarted.text"),
                                start));
                yield true;
            }
            case ItemOpening.Unknown() -> false;
        };
    }

    private boolean entered(ItemPage page) {
        title = page.item().title();
        var foot = new ItemFoot(page, reports);
        var top = new ItemTop(page);
        var screen = screens.stream()
                .filter(each -> each.kinds().contains(page.item().kind()))
                .findFirst()
                .flatMap(each -> each.create(page, new ItemFrame() {
                    @Override
                    public void settled() {
                        refresh(page, top, foot);
                    }

                    @Override
                    public void minutesLeft(int minutes) {
                        top.showMinutesLeft(minutes);
                    }
                }));
        screen.ifPresent(body -> add(top, body, foot));
        return screen.isPresent();
    }

    private void refresh(ItemPage page, ItemTop top, ItemFoot foot) {
        if (items.open(page.curriculum(), page.item().id()) instanceof ItemOpening.Entered(var now)) {
            top.show(now);
            foot.show(now);
        }
    }

    private void start(Place place) {
        paths.start(place.curriculum());
        removeAll();
        show(place, items.open(place.curriculum(), place.item()));
    }

    private com.vaadin.flow.component.html.Anchor toPath(CurriculumId curriculum) {
        return Links.to(LearningRoutes.path(curriculum), getTranslation("learning.ItemView.toPath"));
    }

    private record Place(CurriculumId curriculum, ItemId item) {}
}
