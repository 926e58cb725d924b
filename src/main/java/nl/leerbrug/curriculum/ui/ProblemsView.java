package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the checker found in the content, per file, each at its place. */
@Route(CurriculumRoutes.PROBLEMS)
@Menu(title = "curriculum.ProblemsView.title", order = 220)
@RolesAllowed("AUTHOR")
class ProblemsView extends Div implements TitledView {

    ProblemsView(ContentChecker checker) {
        add(new PageHeader(title(), getTranslation("curriculum.ProblemsView.intro")));
        var problems = checker.current();
        if (problems.isEmpty()) {
            add(new EmptyState(
                    getTranslation("curriculum.ProblemsView.none"),
                    getTranslation("curriculum.ProblemsView.noneText")));
        }
        problems.stream()
                .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, found) -> add(section(file, found)));
    }

    private Section section(String file, List<Problem> problems) {
        var list = new UnorderedList();
        list.addClassName("curriculum-problems");
        for (var problem : problems) {
            var place = new Span(getTranslation("curriculum.ProblemsView.place", problem.line(), problem.column()));
            place.addClassName("curriculum-kind");
            list.add(new ListItem(
                    new Tag(
                            toneOf(problem),
                            getTranslation(
                                    "curriculum.Severity." + problem.severity().name())),
                    new Span(problem.message()),
                    place));
        }
        var section = new Section(new H2(file), list);
        section.addClassName("curriculum-module");
        return section;
    }

    private static Tone toneOf(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Tone.PROBLEM;
            case WARNING -> Tone.ATTENTION;
            case ADVICE -> Tone.INFO;
        };
    }

    @Override
    public String title() {
        return getTranslation("curriculum.ProblemsView.title");
    }
}
