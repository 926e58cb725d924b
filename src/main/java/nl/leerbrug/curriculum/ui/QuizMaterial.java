package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Question.Feedback;
import nl.leerbrug.curriculum.Question.Option;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.Tag;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;

/** All questions of a quiz with their answers and feedback, to discuss with a group. */
class QuizMaterial extends Div {

    private final transient Function<RenderedText, RenderedTextView> texts;

    QuizMaterial(Quiz quiz, Function<RenderedText, RenderedTextView> texts) {
        this.texts = texts;
        add(new Paragraph(quiz.summary()));
        quiz.passMark().ifPresent(mark -> add(new Paragraph(getTranslation("curriculum.QuizMaterial.passMark", mark))));
        var number = 0;
        for (var question : quiz.questions()) {
            number++;
            add(question(number, question));
        }
    }

    private Component question(int number, Question question) {
        var section = new Section(
                new H2(getTranslation("curriculum.QuizMaterial.question", number)),
                texts.apply(question.stem().text()));
        section.addClassName("curriculum-question");
        switch (question) {
            case Question.SingleChoice(var stem, var options) -> section.add(options(options));
            case Question.MultipleChoice(var stem, var options) -> section.add(options(options));
            case Question.TrueFalse(var stem, var answer, var feedback) ->
                section.add(answer(getTranslation("curriculum.QuizMaterial." + answer)), feedback(feedback));
            case Question.Ordering(var stem, var sequence, var feedback) -> {
                var list = new OrderedList();
                sequence.forEach(step -> list.add(new ListItem(text(step))));
                section.add(list, feedback(feedback));
            }
            case Question.Matching(var stem, var pairs, var feedback) -> {
                var list = new UnorderedList();
                pairs.forEach(pair -> list.add(new ListItem(text(pair.left()), new Span("→"), text(pair.right()))));
                list.addClassName("curriculum-pairs");
                section.add(list, feedback(feedback));
            }
            case Question.Numeric numeric -> section.add(answer(number(numeric)), feedback(numeric.feedback()));
            case Question.Open(var stem, var modelAnswer) ->
                section.add(answer(getTranslation("curriculum.QuizMaterial.model")), text(modelAnswer));
        }
        return section;
    }

    private String number(Question.Numeric numeric) {
        var format = NumberFormat.getInstance(getLocale());
        var unit = numeric.unit().map(word -> " " + word).orElse("");
        return numeric.tolerance().signum() == 0
                ? format.format(numeric.answer()) + unit
                : getTranslation(
                        "curriculum.QuizMaterial.tolerance",
                        format.format(numeric.answer()),
                        format.format(numeric.tolerance()),
                        unit);
    }

    private Component options(List<Option> options) {
        var list = new UnorderedList();
        list.addClassName("curriculum-options");
        for (var option : options) {
            var item = new ListItem();
            if (option.correct()) {
                item.add(new Tag(Notices.Tone.DONE, getTranslation("curriculum.QuizMaterial.correct")));
            }
            item.add(text(option.text()), muted(option.feedback()));
            list.add(item);
        }
        return list;
    }

    private Component feedback(Feedback feedback) {
        return new Div(
                new Paragraph(getTranslation("curriculum.QuizMaterial.whenCorrect")),
                muted(feedback.correct()),
                new Paragraph(getTranslation("curriculum.QuizMaterial.whenWrong")),
                muted(feedback.wrong()));
    }

    private Component muted(RenderedText text) {
        var view = text(text);
        view.addClassName("curriculum-feedback");
        return view;
    }

    private RenderedTextView text(RenderedText text) {
        return texts.apply(text).compact();
    }

    private static Component answer(String words) {
        return new Paragraph(new Tag(Notices.Tone.DONE, words));
    }
}
