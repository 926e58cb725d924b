package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.attempt.QuizAttemptSummary;
import nl.leerbrug.learning.domain.attempt.QuizPage;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.attempt.QuizStart;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.ui.part.Words;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What a kennischeck or test is, what counts, and the way in. */
class QuizIntro extends Div {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final QuizServices services;
    private final ItemPage item;
    private final QuizPage page;

    QuizIntro(QuizServices services, ItemPage item, QuizPage page) {
        this.services = services;
        this.item = item;
        this.page = page;
        addClassName("lb-quiz");
        add(introduction());
        if (!page.finished().isEmpty()) {
            add(attempts());
        }
    }

    private Card introduction() {
        var card = new Card().with(new Paragraph(page.quiz().summary()), facts());
        page.running().ifPresentOrElse(running -> resume(card, running), () -> begin(card));
        return card;
    }

    private UnorderedList facts() {
        var quiz = page.quiz();
        var facts = new UnorderedList();
        facts.addClassName("lb-quiz-facts");
        facts.add(fact("size", page.asked(), Durations.text(this, quiz.minutes())));
        facts.add(fact(quiz.test() ? "feedbackAtTheEnd" : "feedbackAtOnce"));
        var needsScore = item.item().completion() == CompletionRule.SCORE
                && quiz.passMark().isPresent();
        facts.add(needsScore ? fact("byScore", quiz.passMark().getAsInt()) : fact("byFinishing"));
        page.attemptsLeft()
                .ifPresentOrElse(
                        left -> facts.add(fact("attempts", quiz.attempts().orElse(0), left)),
                        () -> facts.add(fact("anyTimes")));
        if (quiz.questions().stream().anyMatch(Question.Open.class::isInstance)) {
            facts.add(fact("openQuestions"));
        }
        facts.add(fact("kept"));
        return facts;
    }

    private ListItem fact(String key, Object... values) {
        return new ListItem(getTranslation("learning.QuizIntro." + key, values));
    }

    private void resume(Card card, QuizSitting running) {
        if (running.renewed()) {
            card.with(Notices.standing(Notices.Tone.INFO, getTranslation("learning.QuizView.renewed")));
        }
        var all = running.unanswered().isEmpty();
        var path = all && running.quiz().test()
                ? LearningRoutes.quizEnd(running.id())
                : LearningRoutes.quiz(running.id(), running.resumeAt());
        card.with(new Paragraph(getTranslation("learning.QuizIntro.resumed", running.resumeAt())));
        var link = Links.primaryButton(path, getTranslation("learning.QuizIntro.continue", running.resumeAt()));
        link.setId("continue");
        card.addActions(link);
    }

    private void begin(Card card) {
        if (!page.startable()) {
            card.with(Notices.standing(
                    Notices.Tone.INFO,
                    getTranslation(page.passed() ? "learning.QuizIntro.usedUpPassed" : "learning.QuizIntro.usedUp")));
            return;
        }
        var first = page.finished().isEmpty();
        var start = new Button(
                getTranslation(first ? "learning.QuizIntro.begin" : "learning.QuizIntro.again"), event -> start());
        if (first || !item.state().settled()) {
            start.addThemeNames("primary");
        }
        start.setId("begin");
        start.setDisableOnClick(true);
        card.addActions(start);
    }

    private void start() {
        switch (services.attempts().start(item.curriculum(), item.item().id())) {
            case QuizStart.Started(var id) -> open(id);
            case QuizStart.Resumed(var id) -> open(id);
            case QuizStart.UsedUp ignored -> UI.getCurrent().refreshCurrentRoute(false);
            case QuizStart.Locked(var missing) ->
                Notices.problem(Words.locked(this, missing), getTranslation("learning.Question.close"));
            case QuizStart.Unknown() ->
                Notices.problem(getTranslation("learning.Question.gone"), getTranslation("learning.Question.close"));
        }
    }

    private static void open(QuizAttemptId id) {
        UI.getCurrent().navigate(LearningRoutes.quizResume(id));
    }

    private Div attempts() {
        var list = new UnorderedList();
        page.finished().forEach(attempt -> list.add(new ListItem(line(attempt))));
        var box = new Div(new H2(getTranslation("learning.QuizIntro.attemptsTitle")), list);
        box.addClassName("lb-attempts");
        return box;
    }

    private com.vaadin.flow.component.html.Anchor line(QuizAttemptSummary attempt) {
        var outcome = attempt.outcome().orElseThrow();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(HERE)
                .format(outcome.finishedAt());
        return Links.to(
                LearningRoutes.quizResult(attempt.id()),
                getTranslation(
                        "learning.QuizIntro.attempt",
                        attempt.number(),
                        day,
                        outcome.score().right(),
                        outcome.score().counting()));
    }
}
