package nl.leerbrug.learning.domain.demo;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.identity.DemoPeople;
import nl.leerbrug.learning.domain.attempt.QuizFinishing;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.attempt.QuizStart;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireService;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireStart;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Does what the second demo trainee has done so far, through the services that a trainee uses: so the rows can never
 * differ from what real use makes.
 */
@Component
class HalfwayTrainee {

    private final HalfwayWords words;
    private final DemoPeople people;
    private final Curricula curricula;
    private final PathService paths;
    private final ItemService items;
    private final QuizService quizzes;
    private final QuizFinishing finishing;
    private final QuestionnaireService questionnaires;
    private final WritingService writings;

    HalfwayTrainee(
            HalfwayWords words,
            DemoPeople people,
            Curricula curricula,
            PathService paths,
            ItemService items,
            QuizService quizzes,
            QuizFinishing finishing,
            QuestionnaireService questionnaires,
            WritingService writings) {
        this.words = words;
        this.people = people;
        this.curricula = curricula;
        this.paths = paths;
        this.items = items;
        this.quizzes = quizzes;
        this.finishing = finishing;
        this.questionnaires = questionnaires;
        this.writings = writings;
    }

    /** Nothing for whoever is not that person. */
    void begin(PersonId person) {
        people.actAs(person, summary -> {
            if (summary.email().value().equals(words.of("email"))) {
                learn();
            }
        });
    }

    private void learn() {
        var id = new CurriculumId(words.of("curriculum"));
        var until = new ItemId(words.of("until"));
        paths.start(id);
        curricula.find(id).stream()
                .flatMap(curriculum -> curriculum.modules().stream())
                .flatMap(module -> module.items().stream())
                .takeWhile(item -> !item.id().equals(until))
                .forEach(item -> work(id, item));
        items.open(id, until);
        items.keepPlace(id, until, 3, 12);
    }

    private void work(CurriculumId curriculum, ItemOutline item) {
        items.open(curriculum, item.id());
        switch (item.kind()) {
            case LESSON -> items.complete(curriculum, item.id());
            case QUIZ, TEST -> quiz(curriculum, item.id());
            case QUESTIONNAIRE -> questionnaire(curriculum, item.id());
            case REFLECTION -> reflection(curriculum, item.id());
            case ASSIGNMENT, PRACTICE, MEETING -> {}
        }
    }

    /** Nearly all right: a statement is judged wrongly now and then. */
    private void quiz(CurriculumId curriculum, ItemId item) {
        if (quizzes.start(curriculum, item) instanceof QuizStart.Started(var attempt)) {
            var paper = quizzes.find(attempt).orElseThrow().paper();
            for (var sheet : paper.sheets()) {
                var answer = sheet.question() instanceof Question.TrueFalse statement
                        ? new Answer.TrueFalse(!statement.answer())
                        : DemoAnswers.right(sheet.question(), words.of("answer"));
                quizzes.answer(attempt, sheet.id(), 1, answer);
            }
            finishing.finish(attempt, true);
        }
    }

    private void questionnaire(CurriculumId curriculum, ItemId item) {
        if (questionnaires.start(curriculum, item) instanceof QuestionnaireStart.Open(var response)) {
            var questionnaire = questionnaires.find(item).orElseThrow().questionnaire();
            var rating = questionnaire.scale().min();
            for (var statement : questionnaire.statements()) {
                rating = rating < questionnaire.scale().max() - 1
                        ? rating + 1
                        : questionnaire.scale().min() + 1;
                questionnaires.rate(response, statement.id(), rating);
            }
            questionnaire
                    .openQuestions()
                    .forEach(question -> questionnaires.write(response, question.id(), words.of("question"), 0));
            questionnaires.handIn(response, true);
        }
    }

    private void reflection(CurriculumId curriculum, ItemId item) {
        writings.save(TextPlace.reflection(item), words.of("reflection"), 0);
        writings.finishReflection(curriculum, item);
    }
}
