package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Question.Feedback;
import nl.leerbrug.curriculum.Question.Option;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.shared.RenderedText;
import org.jsoup.nodes.Element;

import java.util.List;

/** The questions of a quiz on paper, with their answers and feedback, to talk over with a group. */
class BookQuiz {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(BookQuiz.class);

    private final BookPages pages;

    BookQuiz(BookPages pages) {
        this.pages = pages;
    }

    Element quiz(Quiz quiz) {
        var whole = new Element("div");
        var number = 0;
        for (var question : quiz.questions()) {
            number++;
            whole.appendElement("h4").text(MESSAGES.text("book.question", number));
            add(whole, question.stem().text());
            answer(whole, question);
        }
        return whole;
    }

    private void answer(Element whole, Question question) {
        switch (question) {
            case Question.SingleChoice(var stem, var options) -> options(whole, options);
            case Question.MultipleChoice(var stem, var options) -> options(whole, options);
            case Question.TrueFalse(var stem, var answer, var feedback) -> {
                right(whole, MESSAGES.text("book." + answer));
                feedback(whole, feedback);
            }
            case Question.Ordering(var stem, var sequence, var feedback) -> {
                var list = whole.appendElement("ol");
                sequence.forEach(step -> add(list.appendElement("li"), step));
                feedback(whole, feedback);
            }
            case Question.Matching(var stem, var pairs, var feedback) -> {
                var list = whole.appendElement("ul");
                pairs.forEach(pair -> {
                    var item = list.appendElement("li");
                    add(item.appendElement("div"), pair.left());
                    add(item.appendElement("div").addClass("belongs"), pair.right());
                });
                feedback(whole, feedback);
            }
            case Question.Numeric numeric -> {
                right(
                        whole,
                        numeric.answer().toPlainString().replace('.', ',')
                                + numeric.unit().map(unit -> " " + unit).orElse(""));
                feedback(whole, numeric.feedback());
            }
            case Question.Open(var stem, var modelAnswer) -> {
                right(whole, MESSAGES.text("book.model"));
                add(whole, modelAnswer);
            }
        }
    }

    private void options(Element whole, List<Option> options) {
        var list = whole.appendElement("ul");
        for (var option : options) {
            var item = list.appendElement("li");
            add(item, option.text());
            if (option.correct()) {
                right(item, MESSAGES.text("book.correct"));
            }
            add(item.appendElement("div").addClass("feedback"), option.feedback());
        }
    }

    private void feedback(Element whole, Feedback feedback) {
        add(whole.appendElement("div").addClass("feedback"), feedback.correct());
        add(whole.appendElement("div").addClass("feedback"), feedback.wrong());
    }

    private static void right(Element parent, String words) {
        parent.appendElement("p").addClass("right").text(words);
    }

    private void add(Element parent, RenderedText text) {
        BookPages.append(parent, pages.text(text));
    }
}
