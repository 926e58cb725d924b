package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumGoals;
import nl.leerbrug.curriculum.CurriculumGoals.Coverage;
import nl.leerbrug.curriculum.CurriculumGoals.Item;
import nl.leerbrug.curriculum.CurriculumGoals.ModuleGoals;
import nl.leerbrug.curriculum.CurriculumGoals.TestedBy;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;

import java.util.List;
import java.util.stream.Collectors;

/** The goals of a training, with the lessons that serve them and the questions that test them. */
@Route(CurriculumRoutes.GOALS + "/:curriculum")
@RolesAllowed({"TRAINER", "AUTHOR"})
class GoalsView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Curricula curricula;
    private String title = "";

    GoalsView(Curricula curricula) {
        this.curricula = curricula;
        addClassName("curriculum-goals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.curriculum(event.getRouteParameters())
                .flatMap(curricula::goals)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(CurriculumGoals table) {
        title = getTranslation("curriculum.GoalsView.title");
        removeAll();
        var back = new Anchor("/" + CurriculumRoutes.material(table.id()), table.title());
        add(new PageHeader(title, getTranslation("curriculum.GoalsView.intro")).setEyebrow(back));
        table.modules().forEach(module -> add(section(table.id(), module)));
    }

    private Section section(CurriculumId curriculum, ModuleGoals module) {
        var heading = new H2(module.code() + " · " + module.title());
        heading.setId("goals-" + module.id());
        var section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", "goals-" + module.id());
        if (module.status() == PublicationStatus.DRAFT) {
            section.add(new Tag(Notices.Tone.ATTENTION, getTranslation("curriculum.MaterialOutlineView.draft")));
        }
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var column : List.of("goal", "taught", "tested")) {
            var cell = new NativeTableHeaderCell(getTranslation("curriculum.GoalsView." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var coverage : module.goals()) {
            var row = table.getBody().addRow();
            var goal = new NativeTableHeaderCell(coverage.goal().text());
            goal.getElement().setAttribute("scope", "row");
            row.add(goal, named("taught", taught(curriculum, coverage)), named("tested", tested(curriculum, coverage)));
        }
        var scroll = new Div(table);
        scroll.addClassName("curriculum-table");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-labelledby", "goals-" + module.id());
        section.add(scroll);
        return section;
    }

    /** On a phone the cells stand below each other, each with the name of its column. */
    private NativeTableCell named(String column, NativeTableCell cell) {
        cell.getElement().setAttribute("data-column", getTranslation("curriculum.GoalsView." + column));
        return cell;
    }

    private NativeTableCell taught(CurriculumId curriculum, Coverage coverage) {
        if (coverage.taughtIn().isEmpty()) {
            return new NativeTableCell(missing("curriculum.GoalsView.untaught"));
        }
        var list = new UnorderedList();
        coverage.taughtIn().forEach(item -> list.add(new ListItem(link(curriculum, item))));
        return new NativeTableCell(list);
    }

    private NativeTableCell tested(CurriculumId curriculum, Coverage coverage) {
        if (!coverage.isTested()) {
            return new NativeTableCell(missing("curriculum.GoalsView.untested"));
        }
        var list = new UnorderedList();
        coverage.testedBy().forEach(test -> list.add(questions(curriculum, test)));
        return new NativeTableCell(list);
    }

    private ListItem questions(CurriculumId curriculum, TestedBy test) {
        var count = test.questions().size();
        var ids = new Span(test.questions().stream().map(ContentId::value).collect(Collectors.joining(", ")));
        ids.addClassName("curriculum-kind");
        return new ListItem(
                link(curriculum, test.quiz()),
                new Span(" · " + getTranslation("curriculum.GoalsView.questions", count) + " "),
                ids);
    }

    private static Component link(CurriculumId curriculum, Item item) {
        var link = new Anchor("/" + CurriculumRoutes.material(curriculum, item.id()), item.title());
        link.getElement().setAttribute("lang", "nl");
        return link;
    }

    private Tag missing(String key) {
        return new Tag(Notices.Tone.ATTENTION, getTranslation(key));
    }

    @Override
    public String title() {
        return title;
    }
}
