package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Verdict;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.EvidenceWords;

/** The criteria one by one, each with what it rests on. */
class VerdictCard extends Div {

    private final EvidenceWords evidenceWords;

    VerdictCard(Conversation conversation) {
        evidenceWords = new EvidenceWords(conversation.scenario(), (key, values) -> getTranslation(key, values));
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
        evidenceWords.of(result).forEach(words -> evidence.add(new ListItem(words)));
        if (evidence.getChildren().findAny().isPresent()) {
            item.add(evidence);
        }
        return item;
    }
}
