package nl.leerbrug.learning.ui.questionnaire;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireHandIn;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireResponseId;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireService;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireSheet;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireStart;
import nl.leerbrug.learning.domain.work.DraftSaved;
import nl.leerbrug.learning.ui.part.DraftField;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.SaveStatus;

import java.util.Optional;

/** Statements to rate and questions to answer in words: every choice is kept at once, and nothing is right or wrong. */
public class QuestionnairePanel extends Div {

    private final QuestionnaireService service;
    private final ItemPage page;
    private final PersonId person;
    private final Runnable settled;
    private Optional<QuestionnaireResponseId> response = Optional.empty();

    QuestionnairePanel(
            QuestionnaireService service, ItemPage page, QuestionnaireSheet sheet, PersonId person, Runnable settled) {
        this.service = service;
        this.page = page;
        this.person = person;
        this.settled = settled;
        addClassName("lb-questionnaire");
        show(sheet);
    }

    private void show(QuestionnaireSheet sheet) {
        removeAll();
        response = sheet.response();
        add(new RenderedTextView(sheet.questionnaire().intro()));
        if (sheet.handedIn()) {
            handedIn(sheet);
        } else {
            form(sheet);
        }
    }

    private void form(QuestionnaireSheet sheet) {
        var questionnaire = sheet.questionnaire();
        if (page.reading()) {
            add(Notices.standing(Notices.Tone.INFO, getTranslation("learning.QuestionnairePanel.reading")));
        }
        var note = new Paragraph(getTranslation("learning.QuestionnairePanel."
                + (questionnaire.purpose() == Questionnaire.Purpose.EVALUATION
                        ? "whoReadsEvaluation"
                        : "whoReadsRating")));
        note.addClassName("lb-hint");
        add(note);
        var number = 0;
        for (var statement : questionnaire.statements()) {
            number++;
            add(rating(sheet, statement, number));
        }
        questionnaire.openQuestions().forEach(question -> add(words(sheet, question)));
        if (!page.reading()) {
            var handIn = new Button(getTranslation("learning.QuestionnairePanel.handIn"), event -> handIn(false));
            handIn.addThemeNames("primary");
            handIn.setId("hand-in");
            var actions = new Div(handIn);
            actions.addClassName("lb-actions");
            add(actions);
        }
    }

    private RatingField rating(QuestionnaireSheet sheet, Questionnaire.Entry statement, int number) {
        var field =
                new RatingField(sheet.questionnaire().scale(), number, statement.text(), sheet.rating(statement.id()));
        field.setId("rating-" + statement.id());
        field.setEnabled(!page.reading()); // The whole field: it reads as what it is, a form to look at.
        field.onChoice((value, status) -> rate(statement.id(), value, status));
        return field;
    }

    private void rate(ContentId statement, int value, SaveStatus status) {
        if (begun() && service.rate(response.orElseThrow(), statement, value)) {
            status.saved();
        } else {
            status.notSaved(getTranslation("learning.DraftField.closed"));
        }
    }

    private Div words(QuestionnaireSheet sheet, Questionnaire.Entry question) {
        var key = "%s/%s/%s".formatted(person, page.item().id(), question.id());
        var field = new DraftField(
                question.text(),
                key,
                sheet.text(question.id()),
                (typed, revision) -> write(question.id(), typed, revision));
        var card = new Div(field);
        card.addClassNames("lb-card", "lb-rating");
        field.setVisible(!page.reading());
        if (page.reading()) {
            card.add(new Paragraph(question.text()));
        }
        return card;
    }

    private DraftSaved write(ContentId question, String typed, int revision) {
        return begun() ? service.write(response.orElseThrow(), question, typed, revision) : new DraftSaved.Closed();
    }

    /** A response begins with the first answer: who only looks leaves nothing behind. */
    private boolean begun() {
        if (response.isEmpty()
                && service.start(page.curriculum(), page.item().id()) instanceof QuestionnaireStart.Open(var id)) {
            response = Optional.of(id);
        }
        return response.isPresent();
    }

    private void handIn(boolean withGaps) {
        if (!begun()) {
            Notices.problem(getTranslation("learning.DraftField.closed"), getTranslation("learning.Question.close"));
            return;
        }
        switch (service.handIn(response.orElseThrow(), withGaps)) {
            case QuestionnaireHandIn.HandedIn(var at) -> {
                service.find(page.item().id()).ifPresent(this::show);
                settled.run();
                Notices.done(getTranslation("learning.QuestionnairePanel.thanks"));
            }
            case QuestionnaireHandIn.Gaps(var number) ->
                Confirmation.ask(
                        getTranslation("learning.QuestionnairePanel.ask", number),
                        getTranslation("learning.QuestionnairePanel.consequence"),
                        getTranslation("learning.QuestionnairePanel.anyway"),
                        getTranslation("learning.QuestionnairePanel.notYet"),
                        () -> handIn(true));
            case QuestionnaireHandIn.Unknown() ->
                Notices.problem(
                        getTranslation("learning.DraftField.closed"), getTranslation("learning.Question.close"));
        }
    }

    private void handedIn(QuestionnaireSheet sheet) {
        add(Notices.standing(
                Notices.Tone.DONE,
                getTranslation(
                        sheet.earlier().isPresent()
                                ? "learning.QuestionnairePanel.compared"
                                : "learning.QuestionnairePanel.handedIn")));
        add(new RatingTable(sheet));
        for (var question : sheet.questionnaire().openQuestions()) {
            var text = sheet.text(question.id()).text();
            var words = new Paragraph(text.isBlank() ? getTranslation("learning.RatingTable.none") : text);
            words.addClassName("lb-typed");
            add(new Card().with(new H2(question.text()), words));
        }
        if (sheet.repeatable() && !page.reading()) {
            var again = new Button(getTranslation("learning.QuestionnairePanel.again"), event -> again(sheet));
            again.setId("again");
            add(new Paragraph(getTranslation("learning.QuestionnairePanel.againWhy")), again);
        }
    }

    private void again(QuestionnaireSheet before) {
        response = Optional.empty();
        if (begun()) {
            service.find(page.item().id()).ifPresent(this::show);
        } else {
            show(before);
        }
    }
}
