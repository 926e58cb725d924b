package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TypingAdvice;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.AttemptName;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.AttemptWords;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.List;

/** One's own attempts with a client: go on, look back, give a name, throw away. */
class OwnAttempts extends UnorderedList {

    private final SimulationService simulation;
    private final boolean severalKinds;

    OwnAttempts(SimulationService simulation, List<AttemptSummary> mine) {
        this.simulation = simulation;
        addClassName("lb-own-attempts");
        severalKinds =
                mine.stream().map(AttemptSummary::conversation).distinct().count() > 1;
        mine.forEach(attempt -> add(item(attempt)));
    }

    private ListItem item(AttemptSummary attempt) {
        var item = new ListItem();
        var name = new Span(attempt.name().orElse(""));
        name.addClassName("lb-attempt-name");
        var words = new Div(name, new Span(AttemptWords.of(this, attempt)));
        words.addClassName("lb-attempt-words");
        if (severalKinds) {
            words.add(new Tag(Words.kind(this, attempt.conversation())));
        }
        if (attempt.mode() != Mode.PRACTICE) {
            words.add(new Tag(getTranslation("simulation.Mode." + attempt.mode().name())));
        }
        if (attempt.shortRun().isPresent()) {
            words.add(new Tag(getTranslation("simulation.OwnAttempts.shortRun")));
        }
        if (attempt.branch()) {
            words.add(new Tag(getTranslation("simulation.OwnAttempts.branch")));
        }
        var open = attempt.running()
                ? Links.to(
                        SimulationRoutes.conversation(attempt.id()), getTranslation("simulation.OwnAttempts.continue"))
                : Links.to(SimulationRoutes.debrief(attempt.id()), getTranslation("simulation.OwnAttempts.debrief"));
        var actions = new Div(open);
        if (attempt.conversation() == ConversationKind.GOAL
                && attempt.ending().isPresent()
                && attempt.shortRun().isEmpty()) {
            actions.add(Links.to(
                    SimulationRoutes.sixWeeks(attempt.id()), getTranslation("simulation.OwnAttempts.sixWeeks")));
        }
        actions.add(small("simulation.OwnAttempts.rename", () -> rename(attempt, name)));
        actions.addClassName("lb-actions");
        if (attempt.mode().isCoached()) {
            actions.add(small("simulation.OwnAttempts.delete", () -> delete(attempt, item)));
        }
        item.add(words, actions);
        return item;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), event -> action.run());
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private void rename(AttemptSummary attempt, Span shown) {
        var field = new TextField(getTranslation("simulation.OwnAttempts.name"));
        field.setMaxLength(AttemptName.LONGEST);
        field.setValue(shown.getText());
        TypingAdvice.on(field, AttemptName.LONGEST);
        var dialog = new Dialog(getTranslation("simulation.OwnAttempts.rename"));
        var keep = new Button(getTranslation("simulation.OwnAttempts.keep"), event -> {
            simulation.rename(attempt.id(), field.getValue());
            shown.setText(field.getValue().strip());
            dialog.close();
        });
        keep.addThemeNames("primary");
        dialog.add(field);
        dialog.getFooter()
                .add(new Button(getTranslation("simulation.OwnAttempts.leave"), event -> dialog.close()), keep);
        dialog.open();
    }

    private void delete(AttemptSummary attempt, ListItem item) {
        Confirmation.ask(
                getTranslation("simulation.OwnAttempts.delete.question"),
                getTranslation("simulation.OwnAttempts.delete.consequence"),
                getTranslation("simulation.OwnAttempts.delete"),
                getTranslation("simulation.OwnAttempts.leave"),
                () -> {
                    if (simulation.delete(attempt.id())) {
                        remove(item);
                    }
                });
    }
}
