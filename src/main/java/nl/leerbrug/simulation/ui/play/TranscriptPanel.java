package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What was said, in order: the client on one side, the learner on the other, and what happened between them. */
class TranscriptPanel extends Div {

    private final Scenario scenario;
    private final boolean coached;
    private String last = "";

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
                case DialogueEvent.Opened opened -> client(opened.voice(), opened.text(), heard);
                case DialogueEvent.MoveMade made -> learner(made);
                case DialogueEvent.Said said -> skills(said.codes());
                case DialogueEvent.Summarised summary -> skills(List.of(summary.code()));
                case DialogueEvent.PhaseEntered entered ->
                    place(scenario.method()
                            .phase(entered.phase())
                            .map(phase -> phase.title())
                            .orElse(""));
                case DialogueEvent.TopicOpened opened -> place(Words.topic(scenario, opened.topic()));
                case DialogueEvent.Replied replied -> client(replied.voice(), replied.text(), heard);
                case DialogueEvent.ClientPlaced placed -> client(placed.voice(), placed.text(), heard);
                case DialogueEvent.IncidentHappened happened -> incident(happened, heard);
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
                case DialogueEvent.PlanEdited edited -> adjusted(edited, heard);
                case DialogueEvent.ProposalDeclined ignored -> {}
                case DialogueEvent.ClientContributed ignored -> {}
                case DialogueEvent.PermissionGiven ignored -> {}
                case DialogueEvent.ImportanceTold ignored -> {}
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
            line(made.text(), getTranslation("simulation.TranscriptPanel.you"), "lb-line-learner");
        } else if (made.move() instanceof Move.KeepSilent) {
            note(getTranslation("simulation.TranscriptPanel.silence"));
        }
    }

    private void client(@Nullable VoiceId voice, String text, List<String> heard) {
        if (text.isBlank()) {
            return;
        }
        last = text;
        var name = scenario.client().nameOf(voice);
        var line = line(text, getTranslation("simulation.TranscriptPanel.client", name), "lb-line-client");
        line.setClassName("lb-line-other", voice != null);
        if (scenario.client().others().isEmpty()) {
            heard.add(text);
        } else {
            // Who speaks is seen and heard where it could be somebody else.
            line.addComponentAsFirst(visibleName(name));
            heard.add(getTranslation("simulation.TurnList.client", name, text));
        }
    }

    private static Span visibleName(String name) {
        var shown = new Span(name);
        shown.addClassName("lb-line-who");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }

    private void incident(DialogueEvent.IncidentHappened happened, List<String> heard) {
        if (happened.voice() != null) {
            client(happened.voice(), happened.text(), heard);
        } else {
            note(happened.text());
            heard.add(happened.text());
        }
    }

    /** What is merely put right in the plan gets no answer; what the client says himself is heard. */
    private void adjusted(DialogueEvent.PlanEdited edited, List<String> heard) {
        var ofClient = edited.edit() instanceof PlanEdit.SetConfidence || edited.edit() instanceof PlanEdit.Agree;
        if (edited.reaction() == null && !ofClient) {
            var words = getTranslation("simulation.TranscriptPanel.adjusted");
            note(words);
            heard.add(words);
        }
    }

    /** The end repeats the reply that came with it. */
    private void lastWords(String text, List<String> heard) {
        if (!last.equals(text)) {
            client(null, text, heard);
        }
    }

    /** Who speaks is said to who does not see the sides. */
    private Paragraph line(String text, String speaker, String side) {
        var who = new Span(speaker + " ");
        who.addClassName("lb-visually-hidden");
        var line = new Paragraph(who, new Span(text));
        line.addClassNames("lb-line", side);
        add(line);
        return line;
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
