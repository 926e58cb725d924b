package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.practice.PracticePage;
import nl.leerbrug.learning.domain.practice.PracticeService;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices.Tone;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;

import java.util.ArrayList;

/** What to do for a practice item, with whom, how many conversations counted, and the one button to go on. */
class PracticePanel extends Div {

    private final ItemPage page;
    private final PracticeService service;
    private final ClientFaces faces;

    PracticePanel(ItemPage page, PracticeService service, ClientFaces faces, Runnable settled) {
        this.page = page;
        this.service = service;
        this.faces = faces;
        addClassNames("lb-card", "lb-practice");
        if (page.reading()) {
            add(heading(), faces.list(service.listClients(page.item().id())));
            return;
        }
        service.find(page.curriculum(), page.item().id()).ifPresent(now -> {
            show(now);
            if (now.settled() && !page.state().settled()) {
                settled.run();
            }
        });
    }

    private void show(PracticePage now) {
        add(heading(), how(now));
        if (now.settled()) {
            lookBack(now);
        } else if (now.running().isPresent()) {
            var running = now.running().get();
            running.client().map(faces::face).ifPresent(this::add);
            add(actions(primary(
                    SimulationRoutes.conversation(running.id()),
                    getTranslation("learning.PracticePanel.continue", running.name()))));
        } else if (now.rule().again()) {
            again(now);
        } else if (now.mayBegin()) {
            begin(now);
            lookBack(now);
        } else {
            var why = now.clients().isEmpty() ? "nobody" : "attemptsGone";
            add(new Paragraph(getTranslation("learning.PracticePanel." + why)));
            lookBack(now);
        }
    }

    private H2 heading() {
        return new H2(getTranslation("learning.PracticePanel.heading"));
    }

    private Component how(PracticePage now) {
        var rule = now.rule();
        var done = Math.min(now.done(), rule.runs());
        var state = new Tag(
                now.settled() ? Tone.DONE : Tone.INFO,
                getTranslation("learning.PracticePanel.done", done, rule.runs()));
        state.setId("practice-done");
        var how = new ArrayList<String>();
        how.add(
                rule.again()
                        ? getTranslation("learning.PracticePanel.task.again", rule.runs(), now.fewestMoves())
                        : getTranslation("learning.PracticePanel.task." + rule.conversation(), rule.runs()));
        if (rule.whom() instanceof PracticeRule.Whom.NotMet) {
            how.add(getTranslation("learning.PracticePanel.whom." + (now.everybodyMet() ? "everybody" : "notMet")));
        }
        if (rule.conversation() == PracticeRule.Conversation.GOAL && !rule.again()) {
            how.add(getTranslation(
                    "learning.PracticePanel.bridge" + (rule.mode() == PracticeRule.Mode.TEST ? ".test" : "")));
        }
        if (rule.mode() == PracticeRule.Mode.TEST) {
            how.add(getTranslation("learning.PracticePanel.test"));
        }
        if (!rule.again()) {
            how.add(getTranslation(
                    "learning.PracticePanel.counts" + (rule.passed() ? ".passed" : ""), now.fewestMoves()));
        }
        if (now.countsEarlier() && !now.settled()) {
            how.add(getTranslation("learning.PracticePanel.earlier"));
        }
        now.attemptsLeft()
                .filter(left -> left > 0 && !now.settled())
                .ifPresent(left -> how.add(getTranslation("learning.PracticePanel.attemptsLeft", left)));
        var list = new UnorderedList();
        how.forEach(line -> list.add(new ListItem(line)));
        return new Div(state, list);
    }

    private void begin(PracticePage now) {
        // One id for this screen: a double click begins one conversation.
        var id = AttemptId.random();
        var choice = new ClientChoice(now.clients(), faces);
        var message = new Span();
        message.getElement().setAttribute("role", "status");
        var begin = new Button("", event -> {
            if (service.begin(
                    page.curriculum(), page.item().id(), choice.chosen().id(), id)) {
                getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(id)));
            } else {
                message.setText(getTranslation("learning.PracticePanel.gone"));
            }
        });
        choice.onChoice(client -> begin.setText(getTranslation("learning.PracticePanel.begin", client.title())));
        begin.addThemeNames("primary");
        begin.setId("practice-begin");
        add(choice, actions(begin, message));
    }

    /** The moment to go back to is chosen where the conversation is read again. */
    private void again(PracticePage now) {
        now.last()
                .ifPresentOrElse(
                        last -> add(actions(primary(
                                SimulationRoutes.debrief(last.id()),
                                getTranslation("learning.PracticePanel.again.choose", last.name())))),
                        () -> add(
                                new Paragraph(getTranslation("learning.PracticePanel.again.first")),
                                actions(primary(
                                        LearningRoutes.path(page.curriculum()),
                                        getTranslation("learning.ItemFoot.toPath")))));
    }

    private void lookBack(PracticePage now) {
        now.last()
                .ifPresent(last -> add(actions(Links.button(
                        SimulationRoutes.debrief(last.id()),
                        getTranslation("learning.PracticePanel.lookBack", last.name())))));
    }

    private static Component primary(String path, String text) {
        var link = Links.primaryButton(path, text);
        link.setId("practice-go");
        return link;
    }

    private static Div actions(Component... components) {
        var actions = new Div(components);
        actions.addClassName("lb-actions");
        return actions;
    }
}
