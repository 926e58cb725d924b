package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.LeftTest;

/** Below a conversation that can't go on: why, whom to talk to, and the way to the debrief. */
class TalkEnd extends Div {

    TalkEnd() {
        addClassName("lb-talk-end");
    }

    void show(Conversation now) {
        removeAll();
        setVisible(!now.open());
        if (now.open()) {
            return;
        }
        now.unreadable()
                .ifPresent(seq -> add(
                        Notices.standing(Notices.Tone.ATTENTION, getTranslation("simulation.Talk.unreadable", seq))));
        if (now.usedUp()) {
            add(new Paragraph(getTranslation("simulation.Talk.usedUp", LeftTest.DAYS)));
        }
        var ending = now.state().ending();
        if (ending != null) {
            add(new Paragraph(getTranslation("simulation.Talk.ending." + ending.name())));
            now.client().afterwards().ifPresent(words -> add(new Paragraph(words)));
        }
        var ways = new Div(
                Links.primaryButton(SimulationRoutes.debrief(now.id()), getTranslation("simulation.Talk.toDebrief")));
        ways.addClassName("lb-actions");
        if (now.scenario().goal().isPresent()) {
            ways.add(Links.button(
                    SimulationRoutes.goalPlan(now.id()),
                    getTranslation(
                            "simulation.Talk.toPlan", now.scenario().client().name())));
        }
        add(ways);
    }
}
