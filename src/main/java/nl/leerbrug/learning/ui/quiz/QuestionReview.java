package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.Grade;
import nl.leerbrug.learning.domain.quiz.Grading;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.shell.RenderedTextView;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question after it was answered: what was chosen, what is right, and why. */
class QuestionReview extends Div {

    private final QuizPaper.Sheet sheet;
    private final @Nullable Answer given;
    private final @Nullable Grade grade;

    /** @param given empty when it was not answered, or when somebody only reads */
    QuestionReview(QuizPaper.Sheet sheet, Optional<Answer> given) {
        this.sheet = sheet;
        this.given = given.orElse(null);
        this.grade =
                given.map(answer -> Grading.grade(sheet.question(), answer)).orElse(null);
        addClassName("lb-review");
        switch (sheet.question()) {
            case Question.SingleChoice single -> options(single.options());
            case Question.MultipleChoice multiple -> options(multiple.options());
            case Question.TrueFalse truth -> truth(truth);
            case Question.Ordering ordering -> ordering(ordering);
            case Question.Matching matching -> matching(matching);
            case Question.Numeric numeric -> numeric(numeric);
            case Question.Open open -> open(open);
        }
    }

    QuestionReview withLesson(Optional<Anchor> lesson) {
        lesson.ifPresent(link -> {
            var line = new Paragraph(link);
            line.addClassName("lb-review-lesson");
            add(line);
        });
        return this;
    }

    /** The outcome in words, to be put above. */
    static Span verdict(Component reader, Optional<Grade> grade) {
        if (grade.isEmpty()) {
            return Verdicts.mark("–", "lb-open", reader.getTranslation("learning.Verdict.UNANSWERED"));
        }
        var found = grade.get();
        var words =
                reader.getTranslation("learning.Verdict." + found.verdict().name(), found.rightParts(), found.parts());
        return Verdicts.mark(Verdicts.sign(found.verdict()), Verdicts.style(found.verdict()), words);
    }

    private void options(List<Question.Option> options) {
        var list = new UnorderedList();
        list.addClassName("lb-review-options");
        var others = new ArrayList<Component>();
        for (var place : sheet.order()) {
            var option = options.get(place);
            list.add(option(option, isChosen(place)));
            if (given != null && !isChosen(place) && !option.correct()) {
                others.add(new Paragraph(new Span(PlainText.of(option.text()))));
                others.add(new RenderedTextView(option.feedback()).compact());
            }
        }
        add(list);
        if (!others.isEmpty()) {
            var more = new NativeDetails(getTranslation("learning.QuestionReview.others"));
            more.setContent(new Div(others.toArray(Component[]::new)));
            add(more);
        }
    }

    private ListItem option(Question.Option option, boolean chosen) {
        var item = new ListItem(new RenderedTextView(option.text()).compact());
        var marks = new Div();
        marks.addClassName("lb-marks");
        if (chosen) {
            item.addClassName("lb-chosen");
            var mine = new Span(getTranslation("learning.QuestionReview.yours"));
            mine.addClassName("lb-yours");
            marks.add(mine);
        }
        if (option.correct()) {
            item.addClassName("lb-right");
            var key = chosen || given == null ? "right" : given instanceof Answer.Single ? "rightAnswer" : "missed";
            marks.add(Verdicts.right(getTranslation("learning.QuestionReview." + key)));
        } else if (chosen) {
            item.addClassName("lb-wrong");
            marks.add(Verdicts.wrong(getTranslation("learning.QuestionReview.wrong")));
        }
        if (marks.getComponentCount() > 0) {
            item.add(marks);
        }
        if (chosen || option.correct() || given == null) {
            item.add(feedback(option.feedback()));
        }
        return item;
    }

    private boolean isChosen(int place) {
        return switch (given) {
            case Answer.Single(var option) -> option == place;
            case Answer.Multiple(var options) -> options.contains(place);
            case null, default -> false;
        };
    }

    private void truth(Question.TrueFalse question) {
        if (given instanceof Answer.TrueFalse(var value)) {
            add(line("yours", words(value)));
        }
        if (grade == null || !grade.right()) {
            add(line("rightAnswer", words(question.answer())));
        }
        whole(question.feedback());
    }

    private void ordering(Question.Ordering question) {
        var steps = question.sequence();
        if (given instanceof Answer.Ordering(var sequence)) {
            var mine = new OrderedList();
            mine.addClassName("lb-review-order");
            for (var place = 0; place < sequence.size(); place++) {
                var step = steps.get(sequence.get(place));
                mine.add(marked(new RenderedTextView(step).compact(), step.equals(steps.get(place))));
            }
            add(title("yours"), mine);
        }
        if (grade == null || !grade.right()) {
            var right = new OrderedList();
            right.addClassName("lb-review-order");
            steps.forEach(step -> right.add(new ListItem(new RenderedTextView(step).compact())));
            add(title("rightOrder"), right);
        }
        whole(question.feedback());
    }

    private void matching(Question.Matching question) {
        var list = new UnorderedList();
        list.addClassName("lb-review-pairs");
        IntStream.range(0, question.pairs().size()).forEach(left -> list.add(pair(question, left)));
        add(list);
        whole(question.feedback());
    }

    private ListItem pair(Question.Matching question, int left) {
        var pair = question.pairs().get(left);
        var name = new Span(PlainText.of(pair.left()));
        name.addClassName("lb-pair-left");
        if (given instanceof Answer.Matching(var rights)) {
            var mine = question.pairs().get(rights.get(left)).right();
            var right = mine.equals(pair.right());
            var item = marked(new Div(name, new Span(" → "), new Span(PlainText.of(mine))), right);
            if (!right) {
                item.add(line("belongs", PlainText.of(pair.right())));
            }
            return item;
        }
        return new ListItem(name, new Span(" → "), new Span(PlainText.of(pair.right())));
    }

    private void numeric(Question.Numeric question) {
        if (given instanceof Answer.Numeric(var value)) {
            add(line("yours", Numbers.text(value, question.unit())));
        }
        if (grade == null || !grade.right()) {
            var answer = Numbers.text(question.answer(), question.unit());
            add(
                    question.tolerance().signum() == 0
                            ? line("rightAnswer", answer)
                            : new Paragraph(getTranslation(
                                    "learning.QuestionReview.within", answer, Numbers.text(question.tolerance()))));
        }
        whole(question.feedback());
    }

    private void open(Question.Open question) {
        if (given instanceof Answer.Open(var text)) {
            var words = new Paragraph(text);
            words.addClassName("lb-typed");
            add(title("yours"), words);
        }
        add(title("model"), feedback(question.modelAnswer()));
    }

    /** Without an answer both are worth reading; with one only what fits it. */
    private void whole(Question.Feedback feedback) {
        if (grade == null || grade.right()) {
            add(feedback(feedback.correct()));
        }
        if (grade == null || !grade.right()) {
            add(feedback(feedback.wrong()));
        }
    }

    private ListItem marked(Component content, boolean right) {
        var item = new ListItem(content);
        item.addClassName(right ? "lb-right" : "lb-wrong");
        item.add(
                right
                        ? Verdicts.right(getTranslation("learning.QuestionReview.right"))
                        : Verdicts.wrong(getTranslation("learning.QuestionReview.wrong")));
        return item;
    }

    /** No heading: the same review stands at different depths. */
    private Paragraph title(String key) {
        var title = new Paragraph(getTranslation("learning.QuestionReview." + key));
        title.addClassName("lb-review-title");
        return title;
    }

    private Paragraph line(String key, String words) {
        var name = new Span(getTranslation("learning.QuestionReview." + key) + ": ");
        name.addClassName("lb-line-name");
        return new Paragraph(name, new Span(words));
    }

    private String words(boolean value) {
        return getTranslation("learning.Question.truth." + value);
    }

    private static Component feedback(RenderedText text) {
        var view = new RenderedTextView(text).compact();
        view.addClassName("lb-feedback");
        return view;
    }
}
