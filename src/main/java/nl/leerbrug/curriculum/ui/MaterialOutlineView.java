package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;

/** One training: modules with their goals, items and trainer pages. */
@Route(CurriculumRoutes.MATERIAL + "/:curriculum")
@RolesAllowed({"TRAINER", "AUTHOR"})
class MaterialOutlineView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Curricula curricula;
    private String title = "";

    MaterialOutlineView(Curricula curricula) {
        this.curricula = curricula;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.curriculum(event.getRouteParameters())
                .flatMap(curricula::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(Curriculum curriculum) {
        title = curriculum.title();
        removeAll();
        var back = new Anchor("/" + CurriculumRoutes.material(), getTranslation("curriculum.MaterialView.title"));
        var goals = new Anchor(
                "/" + CurriculumRoutes.goals(curriculum.id()),
                getTranslation("curriculum.MaterialOutlineView.goalTable"));
        goals.addClassName("lb-button");
        add(new PageHeader(title, curriculum.summary()).setEyebrow(back).addActions(goals, book(curriculum)));
        curriculum.modules().forEach(module -> add(section(curriculum, module)));
    }

    private Anchor book(Curriculum curriculum) {
        var book = new Anchor(
                "/" + CurriculumRoutes.book(curriculum.id()), getTranslation("curriculum.MaterialOutlineView.book"));
        book.addClassName("lb-button");
        book.setAriaLabel(getTranslation("curriculum.MaterialOutlineView.bookLabel", curriculum.title()));
        book.setRouterIgnore(true);
        return book;
    }

    private Component section(Curriculum curriculum, CourseModule module) {
        var heading = new H2(module.code() + " · " + module.title());
        heading.setId("module-" + module.id());
        var section = new Section(heading);
        section.addClassName("curriculum-module");
        section.getElement().setAttribute("aria-labelledby", "module-" + module.id());
        if (module.status() == PublicationStatus.DRAFT) {
            section.add(draft());
        }
        section.add(new Paragraph(module.summary()));
        if (!module.goals().isEmpty()) {
            var goals = new UnorderedList();
            module.goals().forEach(goal -> goals.add(new ListItem(goal.text())));
            section.add(new H3(getTranslation("curriculum.MaterialOutlineView.goals")), goals);
        }
        var items = new UnorderedList();
        items.addClassName("curriculum-items");
        module.items().forEach(item -> items.add(row(curriculum, item)));
        module.trainerPages().forEach(page -> items.add(trainerPage(curriculum, page)));
        section.add(new H3(getTranslation("curriculum.MaterialOutlineView.items", module.minutes())), items);
        return section;
    }

    private ListItem row(Curriculum curriculum, ItemOutline item) {
        var kind = new Span(getTranslation("curriculum.ItemKind." + item.kind().name())
                + " · "
                + getTranslation("curriculum.MaterialOutlineView.minutes", item.minutes()));
        kind.addClassName("curriculum-kind");
        var row = new ListItem();
        if (isWritten(item)) {
            row.add(new Anchor("/" + CurriculumRoutes.material(curriculum.id(), item.id()), item.title()));
        } else {
            row.add(new Span(item.title()));
        }
        row.add(kind);
        if (item.status() == PublicationStatus.DRAFT) {
            row.add(draft());
        }
        item.credit().ifPresent(credit -> row.add(new Tag(getTranslation("curriculum.MaterialOutlineView.credit"))));
        if (item.optional()) {
            row.add(new Tag(getTranslation("curriculum.MaterialOutlineView.optional")));
        }
        return row;
    }

    private boolean isWritten(ItemOutline item) {
        return new Material(curricula).find(item.id()).isPresent();
    }

    private ListItem trainerPage(Curriculum curriculum, ItemId page) {
        var found = curricula.findTrainerPage(page);
        var name = found.map(TrainerPage::title).orElse(page.value());
        var words = found.map(TrainerPage::form)
                .map(form -> " · " + getTranslation("curriculum.TrainerPage.Form." + form.name()))
                .orElse("");
        var kind = new Span(getTranslation("curriculum.MaterialOutlineView.trainerPage") + words);
        kind.addClassName("curriculum-kind");
        return new ListItem(new Anchor("/" + CurriculumRoutes.material(curriculum.id(), page), name), kind);
    }

    private Tag draft() {
        return new Tag(Notices.Tone.ATTENTION, getTranslation("curriculum.MaterialOutlineView.draft"));
    }

    @Override
    public String title() {
        return title;
    }
}
