package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.attempt.GivenAnswer;
import nl.leerbrug.learning.domain.attempt.QuizOutcome;
import nl.leerbrug.learning.domain.attempt.QuizPage;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.item.ItemOpening;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.quiz.Grade;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.domain.quiz.QuizScore;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.Tag;

import java.util.LinkedHashSet;
import java.util.Optional;

/** A finished attempt: the score with its rule, what to do now, and every question to look back at. */
class QuizResult extends Div {

    private final QuizServices services;
    private final QuizSitting sitting;
    private final QuizOutcome outcome;
    private final LessonLinks lessons;

    QuizResult(QuizServices services, QuizSitting sitting) {
        this.services = services;
        this.sitting = sitting;
        this.outcome = sitting.outcome().orElseThrow();
        this.lessons = new LessonLinks(this, services.curricula(), sitting.curriculum());
        add(score(), new H2(getTranslation("learning.QuizResult.review")));
        sitting.paper().sheets().forEach(sheet -> add(question(sheet)));
    }

    private Card score() {
        var score = outcome.score();
        var card = new Card(getTranslation("learning.QuizResult.score", score.right(), score.counting()));
        var passMark = sitting.quiz().passMark();
        if (passMark.isPresent() && score.counting() > 0) {
            card.setTag(
                    outcome.passed()
                            ? new Tag(Notices.Tone.DONE, getTranslation("learning.QuizResult.passed"))
                            : new Tag(Notices.Tone.ATTENTION, getTranslation("learning.QuizResult.notYet")));
            card.with(new Paragraph(getTranslation(
                    "learning.QuizResult.rule",
                    score.percent().orElse(0),
                    passMark.getAsInt(),
                    QuizScore.needed(score.counting(), passMark.getAsInt()))));
        }
        if (sitting.paper().counting() < sitting.paper().size()) {
            card.with(new Paragraph(getTranslation("learning.QuizResult.openQuestions")));
        }
        whatNow(card);
        return card;
    }

    private void whatNow(Card card) {
        var page = services.attempts().findPage(sitting.quiz().id());
        var around = services.items().open(sitting.curriculum(), sitting.quiz().id())
                        instanceof ItemOpening.Entered(var found)
                ? Optional.of(found)
                : Optional.<ItemPage>empty();
        if (around.isPresent() && around.get().state().settled()) {
            card.with(new Paragraph(getTranslation("learning.QuizResult.done")));
        } else if (around.isPresent() && around.get().item().completion() == CompletionRule.SCORE) {
            card.with(new Paragraph(advice(page)));
        }
        var toRead = toRead();
        if (toRead.getChildren().findAny().isPresent()) {
            card.with(new Paragraph(getTranslation("learning.QuizResult.readAgain")), toRead);
        }
        onwards(around).ifPresent(card::addActions);
        page.filter(QuizPage::startable).ifPresent(startable -> card.addActions(again()));
    }

    private String advice(Optional<QuizPage> page) {
        var left = page.map(QuizPage::attemptsLeft);
        if (left.isEmpty() || left.get().isEmpty()) {
            return getTranslation("learning.QuizResult.tryAgain");
        }
        return left.get().getAsInt() == 0
                ? getTranslation("learning.QuizResult.usedUp")
                : getTranslation("learning.QuizResult.attemptsLeft", left.get().getAsInt());
    }

    /** The lessons of what was not right, each once. */
    private UnorderedList toRead() {
        var wanted = new LinkedHashSet<ItemId>();
        sitting.paper().sheets().stream()
                .filter(sheet -> sheet.question().counts())
                .filter(sheet -> !sitting.grade(sheet).map(Grade::right).orElse(false))
                .forEach(sheet -> sheet.question().stem().lesson().ifPresent(wanted::add));
        var list = new UnorderedList();
        wanted.stream()
                .flatMap(lesson -> lessons.to(Optional.of(lesson)).stream())
                .forEach(link -> list.add(new ListItem(link)));
        return list;
    }

    private Optional<Anchor> onwards(Optional<ItemPage> around) {
        var next = around.flatMap(ItemPage::next)
                .filter(ItemPage.Neighbour::enterable)
                .filter(neighbour -> around.get().state().settled())
                .map(neighbour -> Links.primaryButton(
                        LearningRoutes.item(sitting.curriculum(), neighbour.id()),
                        getTranslation("learning.QuizResult.next", neighbour.title())));
        return next.or(() -> around.filter(page -> page.state().settled())
                .map(page -> Links.primaryButton(
                        LearningRoutes.path(sitting.curriculum()), getTranslation("learning.QuizResult.toPath"))));
    }

    private Button again() {
        var again = new Button(
                getTranslation("learning.QuizResult.again"),
                event -> UI.getCurrent()
                        .navigate(LearningRoutes.item(
                                sitting.curriculum(), sitting.quiz().id())));
        again.setId("again");
        return again;
    }

    private NativeDetails question(QuizPaper.Sheet sheet) {
        var grade = sitting.grade(sheet);
        var name = new Span(getTranslation("learning.QuizResult.question", sheet.position()));
        name.addClassName("lb-line-name");
        var summary = new Div(name, QuestionReview.verdict(this, grade));
        summary.addClassName("lb-result-summary");
        var details = new NativeDetails(summary);
        details.addClassName("lb-result-question");
        details.setContent(new Div(
                new RenderedTextView(sheet.question().stem().text()).compact(),
                new QuestionReview(sheet, sitting.given(sheet).map(GivenAnswer::answer))
                        .withLesson(lessons.to(sheet.question().stem().lesson()))));
        details.setOpen(sheet.question().counts() && !grade.map(Grade::right).orElse(false));
        return details;
    }
}
