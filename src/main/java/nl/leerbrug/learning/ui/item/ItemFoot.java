package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.report.ContentReportService;
import nl.leerbrug.learning.ui.part.ReportAnswers;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.ReportDialog;

/** Below an item: the one before, the one after, and a way to say that something is not right. */
class ItemFoot extends Div {

    private final Nav neighbours = new Nav();

    ItemFoot(ItemPage page, ContentReportService reports) {
        addClassName("lb-item-foot");
        neighbours.addClassName("lb-neighbours");
        neighbours.getElement().setAttribute("aria-label", getTranslation("learning.ItemFoot.label"));
        var report = new Button(
                getTranslation("shell.ReportDialog.open"),
                event -> new ReportDialog(words ->
                                ReportAnswers.of(reports.report(page.item().id(), words)))
                        .open());
        report.addThemeNames("tertiary", "small");
        report.setId("report");
        add(neighbours, report);
        show(page);
    }

    final void show(ItemPage page) {
        neighbours.removeAll();
        page.previous()
                .filter(ItemPage.Neighbour::enterable)
                .ifPresent(previous -> neighbours.add(link(page, previous, "learning.ItemFoot.previous", "previous")));
        page.next().ifPresent(next -> {
            if (next.enterable()) {
                var link = link(page, next, "learning.ItemFoot.next", "next");
                if (page.state().settled()) {
                    link.addClassName("lb-button-primary");
                }
                neighbours.add(link);
            } else {
                var locked = new Span(getTranslation("learning.ItemFoot.lockedNext", next.title()));
                locked.addClassName("lb-muted");
                neighbours.add(locked);
            }
        });
        if (page.next().isEmpty()) {
            neighbours.add(
                    Links.button(LearningRoutes.path(page.curriculum()), getTranslation("learning.ItemFoot.toPath")));
        }
    }

    private Anchor link(ItemPage page, ItemPage.Neighbour neighbour, String key, String id) {
        var link = Links.button(
                LearningRoutes.item(page.curriculum(), neighbour.id()), getTranslation(key, neighbour.title()));
        link.setId(id);
        return link;
    }
}
