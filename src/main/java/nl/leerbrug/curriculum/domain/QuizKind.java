package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Quiz;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** {@code kind: quiz} and {@code kind: test}. */
class QuizKind extends ItemFileKind {

    private final boolean test;

    /** A quiz and a test are the same file with another kind. */
    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        QuizKind quizKind() {
            return new QuizKind(ItemKind.QUIZ);
        }

        @Bean
        QuizKind testKind() {
            return new QuizKind(ItemKind.TEST);
        }
    }

    QuizKind(ItemKind kind) {
        super(kind);
        this.test = kind == ItemKind.TEST;
    }

    @Override
    public String schema() {
        return "quiz.schema.json";
    }

    @Override
    public List<Declaration> declarations(ContentFile file) {
        var found = new ArrayList<>(super.declarations(file));
        questions(file)
                .forEach(question -> Ids.declaration(question, "question", file).ifPresent(found::add));
        return found;
    }

    private static List<Mapping> questions(ContentFile file) {
        return file.root().mappings("questions");
    }

    @Override
    void checkItem(ContentFile file, ContentChecks checks) {
        var questionChecks = new QuestionChecks(checks);
        questions(file).forEach(questionChecks::check);
        new QuizQuality(file, checks).check();
        var count = questions(file).size();
        if (file.root().integer("draw").orElse(0) > count) {
            checks.error(
                    file.root().placeOf("draw"),
                    MESSAGES.text("quiz.draw", file.root().integer("draw").orElse(0), count));
        }
        var counting = questions(file).stream()
                .anyMatch(
                        question -> question.text("type").filter("open"::equals).isEmpty());
        if (file.root().find("passMark").isPresent() && !counting) {
            checks.error(file.root().placeOf("passMark"), MESSAGES.text("quiz.only-open"));
        }
    }

    @Override
    Object buildItem(ContentFile file, ContentBuilding building) {
        var root = file.root();
        var reader = new QuestionReader(building);
        var questions = questions(file).stream().map(reader::read).toList();
        return new Quiz(
                itemId(file),
                file.title(),
                file.summary(),
                root.integer("minutes").orElse(0),
                test,
                number(root, "passMark"),
                number(root, "attempts"),
                number(root, "draw"),
                root.flag("shuffleOptions", true),
                questions,
                building.hash());
    }

    private static OptionalInt number(Mapping root, String key) {
        return root.integer(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
