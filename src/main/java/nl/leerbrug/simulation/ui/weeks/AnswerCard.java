package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.goalplan.Answer;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage.Found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The lines of which one is the answer: first one is marked, then it is sent. */
class AnswerCard extends Div {

    private final List<NativeButton> choices = new ArrayList<>();
    private final Div foot = new Div();
    private final BiConsumer<MoveId, AnswerId> send;

    AnswerCard(Found now, BiConsumer<MoveId, AnswerId> send) {
        this.send = send;
        var list = new OrderedList();
        list.getElement().setAttribute("aria-label", getTranslation("simulation.AnswerCard.title"));
        // No answer is recognised by its place, and a page that is opened again looks the same.
        var seed = now.conversation().state().seed();
        now.answers().stream()
                .sorted(Comparator.comparing(answer ->
                        Objects.hash(seed, answer.id().value(), answer.text().length())))
                .forEach(answer -> list.add(new ListItem(choice(answer))));
        var choose = new Div(list);
        choose.addClassName("lb-choices");
        foot.addClassName("lb-choices-say");
        add(new Card(getTranslation("simulation.AnswerCard.title"))
                .with(new Paragraph(getTranslation("simulation.AnswerCard.text")), choose, foot));
    }

    private NativeButton choice(Answer answer) {
        var button = new NativeButton(answer.text());
        button.addClassNames("lb-choice", "lb-answer");
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(event -> mark(button, answer));
        choices.add(button);
        return button;
    }

    private void mark(NativeButton chosen, Answer answer) {
        choices.forEach(one -> one.getElement().setAttribute("aria-pressed", String.valueOf(one == chosen)));
        // One id for this button: a double click is one answer.
        var id = MoveId.random();
        var button = new Button(getTranslation("simulation.AnswerCard.send"), event -> send.accept(id, answer.id()));
        button.setId("send-answer");
        button.addThemeNames("primary");
        button.setAriaLabel(getTranslation("simulation.AnswerCard.sendThis", answer.text()));
        foot.removeAll();
        foot.add(button);
        button.focus();
    }
}
