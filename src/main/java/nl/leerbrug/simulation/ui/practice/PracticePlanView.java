package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticeOverviewService;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;

/** One's own Oefenplan: one next step, on which skill one gains most, how errors change, and what is planned. */
@Route(SimulationRoutes.PLAN)
@Menu(title = "simulation.PracticePlanView.title", order = 25)
@RolesAllowed({"TRAINEE", "TRAINER"})
class PracticePlanView extends Div implements BeforeEnterObserver, TitledView {

    private final PracticeOverviewService overviews;
    private final PracticePlanService plans;
    private final SimulationService simulation;

    PracticePlanView(PracticeOverviewService overviews, PracticePlanService plans, SimulationService simulation) {
        this.overviews = overviews;
        this.plans = plans;
        this.simulation = simulation;
        addClassName("lb-debrief");
    }

    @Override
    public String title() {
        return getTranslation("simulation.PracticePlanView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(title(), getTranslation("simulation.PracticePlanView.intro")));
        var overview = overviews.find();
        var planned = plans.listMine();
        var mine = simulation.listMine();
        if (overview.conversations().isEmpty() && planned.isEmpty() && mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("simulation.PracticePlanView.empty.title"),
                    getTranslation("simulation.PracticePlanView.empty.text"),
                    Links.primaryButton(
                            SimulationRoutes.clients(), getTranslation("simulation.PracticePlanView.toClients"))));
            return;
        }
        add(
                new NextPracticeCard(overview, planned, mine),
                new SkillsCard(overview),
                new ErrorsCard(overview),
                new PlannedList(plans, planned));
    }
}
