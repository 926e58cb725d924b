package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Comparison;
import nl.leerbrug.simulation.domain.attempt.ComparisonPage;
import nl.leerbrug.simulation.domain.attempt.ComparisonService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.part.PlanWords;

/** Two conversations that began as one, side by side from where they part; on a phone one below the other. */
@Route(SimulationRoutes.COMPARISON + "/:attempt/:other")
@RolesAllowed({"TRAINEE", "TRAINER"})
class ComparisonView extends Div implements BeforeEnterObserver, TitledView {

    private final ComparisonService comparisons;

    ComparisonView(ComparisonService comparisons) {
        this.comparisons = comparisons;
        addClassNames("lb-debrief", "lb-comparison");
    }

    @Override
    public String title() {
        return getTranslation("simulation.ComparisonView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = AttemptAddress.id(event, AttemptAddress.PARAMETER)
                .flatMap(first -> AttemptAddress.id(event, "other").map(other -> comparisons.compare(first, other)))
                .orElseGet(ComparisonPage.Unknown::new);
        switch (page) {
            case ComparisonPage.Found(var comparison) -> show(comparison);
            case ComparisonPage.OwnWordsFirst(var attempt) -> event.forwardTo(SimulationRoutes.debrief(attempt));
            case ComparisonPage.Unknown() -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Comparison comparison) {
        var first = new Line(getTranslation("simulation.ComparisonView.first"), comparison.first());
        var other = new Line(getTranslation("simulation.ComparisonView.other"), comparison.other());
        var client = first.side().conversation().client();
        add(
                new PageHeader(
                                title(),
                                getTranslation("simulation.ComparisonView.intro", client.title(), comparison.parted()))
                        .setEyebrow(Links.to(
                                SimulationRoutes.report(
                                        first.side().conversation().id()),
                                getTranslation("simulation.ComparisonView.back"))),
                new H2(getTranslation("simulation.ComparisonView.result")),
                pair(result(first, comparison), result(other, comparison)),
                new H2(getTranslation("simulation.ComparisonView.turns", comparison.parted())));
        for (var turn = 0; turn < comparison.length(); turn++) {
            add(
                    new H3(getTranslation("simulation.ComparisonView.turn", turn + 1)),
                    pair(turn(first, turn), turn(other, turn)));
        }
    }

    private static Div pair(Section first, Section other) {
        var pair = new Div(first, other);
        pair.addClassName("lb-pair");
        return pair;
    }

    private Section result(Line line, Comparison comparison) {
        var verdict = line.side().verdict();
        var running = line.side().conversation().open();
        var met = verdict.results().stream().filter(result -> result.passed()).count();
        var sheet = sheet(new H3(line.name()));
        if (running) {
            sheet.add(new Tag(getTranslation("simulation.ComparisonView.running")));
        } else if (line.side().conversation().shortRun().isEmpty()) {
            sheet.add(new Tag(
                    verdict.passes() ? Notices.Tone.DONE : Notices.Tone.ATTENTION,
                    getTranslation(
                            "simulation.AttemptWords.score",
                            met,
                            verdict.results().size())));
        }
        var criteria = new UnorderedList();
        criteria.addClassName("lb-pair-criteria");
        verdict.results()
                .forEach(result -> criteria.add(new ListItem(getTranslation(
                        result.passed() ? "simulation.VerdictCard.yes" : "simulation.VerdictCard.no",
                        result.criterion().label()))));
        criteria.setVisible(line.side().conversation().shortRun().isEmpty());
        sheet.add(criteria);
        line.side().conversation().planReview().ifPresent(review -> sheet.add(plan(line, review)));
        sheet.add(new Curves(line.name(), comparison.start(), line.side().turns()));
        if (running) {
            sheet.add(Links.button(
                    SimulationRoutes.conversation(line.side().conversation().id()),
                    getTranslation("simulation.OwnAttempts.continue")));
        }
        return sheet;
    }

    private OutlinePanel plan(Line line, PlanReview review) {
        var words = new PlanWords(
                line.side().conversation(), (key, values) -> getTranslation(key, values), getLocale(), review.plan());
        var panel = new OutlinePanel(getTranslation("simulation.PlanCard.title"), words.outline(review.plan()));
        if (!review.plan().isBlank()) {
            panel.add(new Paragraph(words.points(review.rubric())));
        }
        panel.add(new Paragraph(words.course(review.outlook())));
        return panel;
    }

    private Section turn(Line line, int number) {
        var turns = line.side().turns();
        var sheet = sheet(new H4(line.name()));
        if (number < turns.size()) {
            var scenario = line.side().conversation().scenario();
            var turn = turns.get(number);
            sheet.add(TurnReviewPanel.skills(scenario, turn), new TurnReviewPanel(scenario, turn));
        } else {
            sheet.add(new Paragraph(getTranslation("simulation.ComparisonView.over")));
        }
        return sheet;
    }

    private static Section sheet(com.vaadin.flow.component.HtmlContainer heading) {
        var sheet = new Section(heading);
        sheet.addClassName("lb-card");
        return sheet;
    }

    /** One of the two, by the name it has on this page. */
    private record Line(String name, Comparison.Side side) {}
}
