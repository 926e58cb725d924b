package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Pictogram;

import java.util.Locale;
import java.util.Optional;

/**
 * The plan of one's own goal conversation as the client gets it: one page in easy words, or with pictograms. After six weeks
 * it is the adjusted one; the one that was agreed stays to be read.
 */
@Route(SimulationRoutes.CONVERSATION + "/:attempt/" + SimulationRoutes.GOAL_PLAN + "/:form?("
        + SimulationRoutes.PICTURES + "|" + SimulationRoutes.WORDS + ")/:version?(" + SimulationRoutes.AS_AGREED + ")")
@RolesAllowed({"TRAINEE", "TRAINER"})
class GoalPlanView extends Div implements BeforeEnterObserver, TitledView {

    private final SimulationService simulation;
    private final FollowUpService followUps;
    private String title = "";

    GoalPlanView(SimulationService simulation, FollowUpService followUps) {
        this.simulation = simulation;
        this.followUps = followUps;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (AttemptAddress.page(event, simulation) instanceof ConversationPage.Found(var conversation)
                && conversation.scenario().goal().isPresent()) {
            var pictures = event.getRouteParameters()
                    .get("form")
                    .map(SimulationRoutes.PICTURES::equals)
                    .orElse(conversation.scenario().client().pictures());
            var asAgreed = event.getRouteParameters().get("version").isPresent();
            show(conversation, pictures, asAgreed);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Conversation conversation, boolean pictures, boolean asAgreed) {
        var scenario = conversation.scenario();
        var versions = PlanVersions.of(conversation, followUps.find(conversation.id()));
        var plan = new ClientPlan(
                scenario,
                versions.of(asAgreed),
                (key, values) -> getTranslation(key, values),
                Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl")));
        title = plan.title();
        var header = new PageHeader(title, getTranslation("simulation.GoalPlanView.intro"));
        header.setEyebrow(
                conversation.open()
                        ? Links.to(
                                SimulationRoutes.conversation(conversation.id()),
                                getTranslation("simulation.GoalPlanView.toConversation"))
                        : Links.to(
                                SimulationRoutes.debrief(conversation.id()),
                                getTranslation("simulation.GoalPlanView.toDebrief")));
        header.addActions(actions(conversation, pictures, asAgreed));
        add(header);
        if (versions.isAdjusted()) {
            add(version(conversation, pictures, asAgreed));
        }
        var parts = plan.parts();
        if (parts.isEmpty()) {
            add(new Paragraph(getTranslation("simulation.GoalPlanView.empty")));
            return;
        }
        var sheet = new Article(new H2(title));
        sheet.addClassNames("lb-card", "lb-client-plan");
        sheet.setClassName("lb-client-plan-pictures", pictures);
        sheet.add(bridge(conversation, plan));
        parts.forEach(part -> sheet.add(part(part, pictures)));
        add(sheet);
    }

    /** Which of the two it is, and the way to the other. */
    private Paragraph version(Conversation conversation, boolean pictures, boolean asAgreed) {
        var key = "simulation.GoalPlanView." + (asAgreed ? "agreed" : "adjusted");
        var other = Links.to(plan(conversation, pictures, !asAgreed), getTranslation(key + ".other"));
        other.setId("plan-version");
        var line = new Paragraph(new Span(getTranslation(key) + " "), other);
        line.addClassNames("lb-hint", "lb-plan-version");
        return line;
    }

    private static String plan(Conversation conversation, boolean pictures, boolean asAgreed) {
        return asAgreed
                ? SimulationRoutes.goalPlanAsAgreed(conversation.id(), pictures)
                : SimulationRoutes.goalPlan(conversation.id(), pictures);
    }

    private Component[] actions(Conversation conversation, boolean pictures, boolean asAgreed) {
        var other = Links.button(
                plan(conversation, !pictures, asAgreed),
                getTranslation("simulation.GoalPlanView." + (pictures ? "words" : "pictures")));
        other.setId("plan-form");
        var pdf = new Anchor(
                "/"
                        + (asAgreed
                                ? SimulationRoutes.goalPlanPaperAsAgreed(conversation.id(), pictures)
                                : SimulationRoutes.goalPlanPaper(conversation.id(), pictures)),
                getTranslation("simulation.PrintButtons.pdf"));
        pdf.setId("plan-pdf");
        pdf.addClassName("lb-button");
        pdf.setRouterIgnore(true);
        var print = new Button(getTranslation("simulation.GoalPlanView.print"));
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        return new Component[] {other, pdf, print};
    }

    /** The picture bridge, with the same in words. */
    private Div bridge(Conversation conversation, ClientPlan plan) {
        var drawing = new BridgeDrawing(conversation.scenario().bridge())
                .withPictures(true)
                .show(plan.levels(conversation.state().sheet().own()), plan.wished());
        var legend = new Paragraph(getTranslation("simulation.ClientPlan.legend"));
        legend.addClassName("lb-hint");
        var words = new UnorderedList();
        plan.bridgeInWords().forEach(line -> words.add(new ListItem(line)));
        var beside = new Div(words, legend);
        var bridge = new Div(drawing, beside);
        bridge.addClassName("lb-client-plan-bridge");
        return bridge;
    }

    private static Section part(ClientPlan.Part part, boolean pictures) {
        var section = new Section();
        if (pictures) {
            section.add(new Pictogram(part.sign()));
        }
        var list = new UnorderedList();
        part.lines().forEach(line -> list.add(line(line)));
        section.add(new Div(new H3(part.heading()), list));
        return section;
    }

    private static ListItem line(ClientPlan.Line line) {
        var item = new ListItem();
        if (!line.lead().isEmpty()) {
            var lead = new Span(line.lead());
            lead.addClassName("lb-plan-when");
            item.add(lead);
        }
        item.add(new Paragraph(line.text()));
        if (!line.more().isEmpty()) {
            item.add(new Paragraph(line.more()));
        }
        return item;
    }
}
