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
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice.Planning;
import nl.leerbrug.simulation.domain.attempt.PracticeAgendaService;
import nl.leerbrug.simulation.domain.attempt.PracticeOverviewService;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import org.jspecify.annotations.Nullable;

/** One's own Oefenplan: one next step, on which skill one gains most, how errors change, and what is planned. */
@Route(SimulationRoutes.PLAN)
@Menu(title = "simulation.PracticePlanView.title", order = 25)
@RolesAllowed({"TRAINEE", "TRAINER"})
class PracticePlanView extends Div implements BeforeEnterObserver, TitledView {

    private final PracticeOverviewService overviews;
    private final PracticePlanService plans;
    private final PracticeAgendaService agendas;
    private final SimulationService simulation;
    private final Div status = new Div();
    private final Div sheet = new Div();
    private @Nullable PlannedList list;

    PracticePlanView(
            PracticeOverviewService overviews,
            PracticePlanService plans,
            PracticeAgendaService agendas,
            SimulationService simulation) {
        this.overviews = overviews;
        this.plans = plans;
        this.agendas = agendas;
        this.simulation = simulation;
        status.addClassName("lb-visually-hidden");
        status.getElement().setAttribute("role", "status");
        sheet.addClassName("lb-debrief");
    }

    @Override
    public String title() {
        return getTranslation("simulation.PracticePlanView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        status.setText("");
        add(new PageHeader(title(), getTranslation("simulation.PracticePlanView.intro")), status, sheet);
        show();
    }

    private void show() {
        sheet.removeAll();
        var overview = overviews.find();
        var agenda = agendas.findAgenda();
        var mine = simulation.listMine();
        if (overview.conversations().isEmpty() && agenda.isEmpty() && mine.isEmpty()) {
            sheet.add(new EmptyState(
                    getTranslation("simulation.PracticePlanView.empty.title"),
                    getTranslation("simulation.PracticePlanView.empty.text"),
                    Links.primaryButton(
                            SimulationRoutes.clients(), getTranslation("simulation.PracticePlanView.toClients"))));
            return;
        }
        var advice = plans.advise(overview);
        var next = NextPractice.of(overview, agenda, advice, mine);
        var offer =
                advice.filter(one -> one.planning() == Planning.POSSIBLE && !(next instanceof NextPractice.PlanRuns));
        var planned = new PlannedList(
                agenda,
                offer,
                this::plan,
                new PlannedItems(
                        (key, values) -> getTranslation(key, values),
                        getLocale(),
                        plans,
                        () -> again("simulation.PracticePlanView.dropped")));
        sheet.add(
                new NextPracticeCard(next, this::plan),
                planned,
                new SkillsCard(overview, advice),
                new ErrorsCard(overview));
        list = planned;
    }

    private void plan() {
        plans.planWeakest();
        again("simulation.AdviceCard.status");
    }

    /** What was clicked is gone: the focus goes to the list in which one sees what came of it. */
    private void again(String key) {
        show();
        status.setText(getTranslation(key));
        if (list != null) {
            list.getElement().callJsFunction("focus");
        }
    }
}
