package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;

import java.util.Optional;

/** For who reads along: every question of the bank with its answers and feedback, in the author's order. */
class QuizPreview extends Div {

    QuizPreview(QuizServices services, Quiz quiz, CurriculumId curriculum) {
        addClassName("lb-quiz");
        var lessons = new LessonLinks(this, services.curricula(), curriculum);
        add(new Paragraph(quiz.summary()));
        add(Notices.standing(
                Notices.Tone.INFO,
                getTranslation("learning.QuizPreview.note", quiz.questions().size())));
        var position = 0;
        for (var question : quiz.questions()) {
            position++;
            var sheet = new QuizPaper.Sheet(position, question, QuizPaper.inFileOrder(question));
            add(new Card()
                    .with(
                            new H2(getTranslation("learning.QuizResult.question", position)),
                            new RenderedTextView(question.stem().text()).compact(),
                            new QuestionReview(sheet, Optional.empty())
                                    .withLesson(lessons.to(question.stem().lesson()))));
        }
    }
}
