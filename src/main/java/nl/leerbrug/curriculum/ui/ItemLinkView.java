package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.ItemAddress;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemScreens;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Optional;

/** The neutral address of an item, as texts use it: leads a trainee to their own screen, others to the material. */
@Route(ContentRoutes.ITEM + "/:item")
@PermitAll
class ItemLinkView extends Div implements BeforeEnterObserver {

    private final transient Curricula curricula;
    private final transient ObjectProvider<ItemScreens> screens;
    private final transient ObjectProvider<ItemAddress> others;
    private final transient CurrentPerson person;

    ItemLinkView(
            Curricula curricula,
            ObjectProvider<ItemScreens> screens,
            ObjectProvider<ItemAddress> others,
            CurrentPerson person) {
        this.curricula = curricula;
        this.screens = screens;
        this.others = others;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = RouteIds.item(event.getRouteParameters()).flatMap(this::pathFor);
        event.forwardTo(
                path.orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private Optional<String> pathFor(ItemId item) {
        return curricula.list().stream()
                .filter(curriculum -> holds(curriculum, item))
                .findFirst()
                .flatMap(curriculum -> ownScreen(curriculum, item).or(() -> material(curriculum, item)))
                .or(() -> elsewhere(item));
    }

    private Optional<String> elsewhere(ItemId item) {
        return others.stream()
                .flatMap(other -> other.pathFor(new ContentId(item.value())).stream())
                .findFirst();
    }

    private static boolean holds(Curriculum curriculum, ItemId item) {
        return curriculum.item(item).isPresent()
                || curriculum.modules().stream()
                        .anyMatch(module -> module.trainerPages().contains(item));
    }

    private Optional<String> ownScreen(Curriculum curriculum, ItemId item) {
        return screens.stream()
                .flatMap(screen -> screen.pathFor(curriculum.id(), item).stream())
                .findFirst();
    }

    private Optional<String> material(Curriculum curriculum, ItemId item) {
        return person.has(Role.TRAINER) || person.has(Role.AUTHOR)
                ? Optional.of(CurriculumRoutes.material(curriculum.id(), item))
                : Optional.empty();
    }
}
