package nl.leerbrug.learning.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.report.ContentReportService;
import nl.leerbrug.learning.domain.report.ReportedProblem;
import nl.leerbrug.shell.BlockQuote;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What readers say is not right, for authors. The address says which list and page: {@code ?klaar&pagina=2}. */
@Route(LearningRoutes.REPORTS)
@Menu(title = "learning.ReportsView.menu", order = 220)
@RolesAllowed("AUTHOR")
class ReportsView extends Div implements BeforeEnterObserver, TitledView {

    private static final int PAGE = 25;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int SHORT_VERSION = 8;

    private final ContentReportService reports;
    private boolean handled;
    private int page;

    ReportsView(ContentReportService reports) {
        this.reports = reports;
        addClassName("lb-reports");
    }

    @Override
    public String title() {
        return getTranslation("learning.ReportsView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        handled = query.getParameters().containsKey("klaar");
        page = query.getSingleParameter("pagina")
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(title(), getTranslation("learning.ReportsView.intro")), tabs());
        List<ReportedProblem> found = reports.list(handled, page, PAGE);
        if (found.isEmpty()) {
            var key = handled ? "learning.ReportsView.noneHandled" : "learning.ReportsView.none";
            add(new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text")));
        }
        found.forEach(problem -> add(entry(problem)));
        add(pages());
    }

    private Nav tabs() {
        var open =
                Links.button(LearningRoutes.REPORTS, getTranslation("learning.ReportsView.open", reports.count(false)));
        var done = Links.button(
                LearningRoutes.REPORTS + "?klaar", getTranslation("learning.ReportsView.handled", reports.count(true)));
        (handled ? done : open).getElement().setAttribute("aria-current", "page");
        var tabs = new Nav(open, done);
        tabs.addClassNames("lb-actions", "lb-report-tabs");
        return tabs;
    }

    private Section entry(ReportedProblem problem) {
        var entry = new Section();
        entry.addClassNames("lb-card", "lb-report");
        var heading = new H2(problem.title());
        problem.curriculum().ifPresent(curriculum -> {
            heading.removeAll();
            heading.add(Links.to(LearningRoutes.item(curriculum, problem.item()), problem.title()));
        });
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZONE)
                .format(problem.reportedAt());
        var facts = new Span(getTranslation(
                "learning.ReportsView.facts", when, problem.version().value().substring(0, SHORT_VERSION)));
        facts.addClassName("lb-muted");
        var text = new Paragraph(problem.text());
        text.addClassName("lb-typed");
        entry.add(heading, facts);
        problem.question()
                .ifPresent(question ->
                        entry.add(new Span(getTranslation("learning.ReportsView.question", question.value()))));
        problem.quote().ifPresent(quote -> {
            var said = new BlockQuote(quote);
            said.addClassName("lb-typed");
            entry.add(said);
        });
        entry.add(text, action(problem));
        return entry;
    }

    private Div action(ReportedProblem problem) {
        var button = problem.handledAt().isPresent()
                ? new Button(getTranslation("learning.ReportsView.reopen"), event -> {
                    reports.reopen(problem.id());
                    show();
                })
                : new Button(getTranslation("learning.ReportsView.markHandled"), event -> {
                    reports.markHandled(problem.id());
                    show();
                });
        button.setAriaLabel(button.getText() + ": " + problem.title());
        var actions = new Div(button);
        actions.addClassName("lb-actions");
        return actions;
    }

    private Div pages() {
        var pages = new Div();
        pages.addClassName("lb-actions");
        var prefix = LearningRoutes.REPORTS + (handled ? "?klaar&pagina=" : "?pagina=");
        if (page > 0) {
            pages.add(Links.button(prefix + page, getTranslation("learning.ReportsView.previous")));
        }
        if (reports.count(handled) > (long) (page + 1) * PAGE) {
            pages.add(Links.button(prefix + (page + 2), getTranslation("learning.ReportsView.next")));
        }
        return pages;
    }
}
