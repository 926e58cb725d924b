package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.ArrayList;
import java.util.List;

/** What was said, in order: the client on one side, the learner on the other, and what happened between them. */
class TranscriptPanel extends Div {

    private final Scenario scenario;
    private final boolean coached;

    /** @param coached whether the skill stands below what the learner said */
    TranscriptPanel(Scenario scenario, boolean coached) {
        this.scenario = scenario;
        this.coached = coached;
        addClassName("lb-transcript");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("simulation.TranscriptPanel.label"));
    }

    /** Adds what followed from a move; gives what the client said. */
    String append(List<DialogueEvent> events) {
        var heard = new ArrayList<String>();
        for (var event : events) {
            switch (event) {
                case DialogueEvent.Opened opened -> client(opened.text(), heard);
                case DialogueEvent.MoveMade made -> learner(made);
                case DialogueEvent.Said said -> skills(said.codes());
                case DialogueEvent.Summarised summary -> skills(List.of(summary.code()));
                case DialogueEvent.PhaseEntered entered ->
                    place(scenario.method()
                            .phase(entered.phase())
                            .map(phase -> phase.title())
                            .orElse(""));
                case DialogueEvent.TopicOpened opened -> place(Words.topic(scenario, opened.topic()));
                case DialogueEvent.Replied replied -> client(replied.text(), heard);
                case DialogueEvent.ClientPlaced placed -> client(placed.text(), heard);
                case DialogueEvent.IncidentHappened happened -> {
                    note(happened.text());
                    heard.add(happened.text());
                }
                case DialogueEvent.Closed closed -> lastWords(closed.text(), heard);
                case DialogueEvent.TimePassed ignored -> {}
                case DialogueEvent.Affected ignored -> {}
                case DialogueEvent.KnockedOut ignored -> {}
                case DialogueEvent.PatternSeen ignored -> {}
                case DialogueEvent.MilestoneReached ignored -> {}
                case DialogueEvent.ClientChose ignored -> {}
                case DialogueEvent.BridgeShown ignored -> {}
                case DialogueEvent.FactTold ignored -> {}
                case DialogueEvent.SignalAppeared ignored -> {}
                case DialogueEvent.SignalTakenUp ignored -> {}
                case DialogueEvent.SignalPassed ignored -> {}
                case DialogueEvent.LevelRecorded ignored -> {}
                case DialogueEvent.TurnEnded ignored -> {}
            }
        }
        return String.join(" ", heard);
    }

    /** Below the last line, in another voice than the conversation's. */
    void remark(String text) {
        var remark = new Paragraph(text);
        remark.addClassName("lb-line-remark");
        add(remark);
    }

    private void learner(DialogueEvent.MoveMade made) {
        if (!made.text().isBlank()) {
            line(made.text(), "lb-line-learner", "simulation.TranscriptPanel.you");
        } else if (made.move() instanceof Move.KeepSilent) {
            note(getTranslation("simulation.TranscriptPanel.silence"));
        }
    }

    private void client(String text, List<String> heard) {
        if (!text.isBlank()) {
            heard.add(text);
            line(text, "lb-line-client", "simulation.TranscriptPanel.client");
        }
    }

    /** The end repeats the reply that came with it. */
    private void lastWords(String text, List<String> heard) {
        if (heard.isEmpty() || !heard.getLast().equals(text)) {
            client(text, heard);
        }
    }

    /** Who speaks is said to who does not see the sides. */
    private void line(String text, String side, String speaker) {
        var who = new Span(getTranslation(speaker, scenario.client().name()) + " ");
        who.addClassName("lb-visually-hidden");
        var line = new Paragraph(who, new Span(text));
        line.addClassNames("lb-line", side);
        add(line);
    }

    private void skills(List<SkillCode> codes) {
        var words = Words.codes(scenario, codes);
        if (coached && !words.isBlank()) {
            var label = new Paragraph(words);
            label.addClassName("lb-line-skill");
            add(label);
        }
    }

    private void place(String title) {
        if (!title.isBlank()) {
            var place = new Paragraph(title);
            place.addClassName("lb-line-place");
            add(place);
        }
    }

    private void note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lb-line-note");
        add(note);
    }
}
