package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.KnockOut;
import nl.leerbrug.dialogue.Named;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.Verdict;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.Words;

/** The criteria one by one, each with what it rests on. */
class VerdictCard extends Div {

    private final Scenario scenario;

    VerdictCard(Conversation conversation) {
        scenario = conversation.scenario();
        var verdict = conversation.verdict();
        var passed = verdict.passes();
        var list = new UnorderedList();
        list.addClassName("lb-criteria");
        verdict.results().forEach(result -> list.add(item(result)));
        add(new Card(getTranslation("simulation.VerdictCard.title"))
                .setTag(new Tag(
                        passed ? Notices.Tone.DONE : Notices.Tone.ATTENTION,
                        getTranslation(passed ? "simulation.VerdictCard.passed" : "simulation.VerdictCard.notYet")))
                .with(list));
    }

    private ListItem item(Verdict.Result result) {
        var mark = new Span(getTranslation(
                result.passed() ? "simulation.VerdictCard.yes" : "simulation.VerdictCard.no",
                result.criterion().label()));
        mark.addClassNames("lb-mark", result.passed() ? "lb-right" : "lb-partly");
        var item = new ListItem(
                mark,
                new Paragraph(
                        result.passed()
                                ? result.criterion().passed()
                                : result.criterion().failed()));
        var evidence = new UnorderedList();
        result.evidence().stream()
                .filter(VerdictCard::tells)
                .map(this::words)
                .filter(words -> !words.isBlank())
                .forEach(words -> evidence.add(new ListItem(words)));
        if (evidence.getChildren().findAny().isPresent()) {
            item.add(evidence);
        }
        return item;
    }

    /** What goes without saying as long as it holds is left out: nine sub-pillars that were opened, say. */
    private static boolean tells(Verdict.Evidence one) {
        return switch (one.kind()) {
            case PHASE, OPENED, OFF_BY -> !one.holds();
            case SIGNAL, MINUTES, PLACED_FIRST, FACTS_HEARD, EXACT, TRUST, STRESS, KNOCK_OUT, MILESTONE -> true;
        };
    }

    private String words(Verdict.Evidence one) {
        var key = "simulation.Evidence." + one.kind().name() + (one.holds() ? "" : ".not");
        return getTranslation(key, subject(one), one.value(), one.wanted());
    }

    private String subject(Verdict.Evidence one) {
        if (one.subject().isBlank()) {
            return "";
        }
        return switch (one.kind()) {
            case SIGNAL -> scenario.signal(new SignalId(one.subject())).label();
            case PHASE ->
                scenario.method()
                        .phase(new PhaseId(one.subject()))
                        .map(phase -> phase.title())
                        .orElse(one.subject());
            case OPENED, OFF_BY, EXACT, PLACED_FIRST -> Words.topic(scenario, new SubPillarId(one.subject()));
            case FACTS_HEARD ->
                scenario.facts().stream()
                        .filter(fact -> fact.id().equals(new FactId(one.subject())))
                        .findFirst()
                        .map(fact -> fact.text())
                        .orElse(one.subject());
            case KNOCK_OUT -> knockOut(one.subject());
            case MILESTONE ->
                scenario.method().milestones().stream()
                        .filter(milestone -> milestone.id().equals(one.subject()))
                        .findFirst()
                        .map(Named::label)
                        .orElse(one.subject());
            case MINUTES, TRUST, STRESS -> one.subject();
        };
    }

    private String knockOut(String subject) {
        for (var kind : KnockOut.values()) {
            if (kind.name().equalsIgnoreCase(subject.replace('-', '_'))) {
                return scenario.method().rule(kind).label();
            }
        }
        return subject;
    }
}
