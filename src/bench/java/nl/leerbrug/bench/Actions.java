package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.Exchange;
import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.UnexpectedPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

import static nl.leerbrug.test.protocol.Tab.require;

/** Everything that a trainee does under load, each with a look at what the screen then shows. */
final class Actions {

    static final String SIGN_IN_ROUTE = "aanmelden";
    static final String PATH_ROUTE = "leerpad/light-training";
    static final String LESSON_ROUTE = "leren/light-training/stress-in-vijf-minuten";
    static final String SECOND_LESSON_ROUTE = "leren/light-training/herken-je-dit";
    static final String QUIZ_ROUTE = "leren/light-training/l0-kennischeck";

    private static final String START_BUTTON = "start-light-training";

    static final Action SIGN_IN_PAGE = Action.of(
            "open sign-in page",
            html("/" + SIGN_IN_ROUTE),
            init(SIGN_IN_ROUTE),
            firstView(SIGN_IN_ROUTE, (trainee, tab) -> tab.needId("submit")));

    static final Action SIGN_IN = Action.of(
            "sign in",
            Step.message(
                    trainee -> trainee.tab()
                            .change(
                                    trainee.tab().needId("email"),
                                    text(trainee.credentials().email())),
                    (trainee, tab) -> tab.needId("submit")),
            new Step(Actions::signInForm, (trainee, answer) -> {
                Step.expect(answer, 302);
                require(!answer.location().contains(SIGN_IN_ROUTE), () -> "sign-in refused: " + answer.location());
            }));

    static final Action FIRST_PAGE = Action.of(
            "first page after sign-in",
            new Step(
                    trainee -> Optional.of(
                            Exchange.message(trainee.tab(), trainee.tab().leave())),
                    // The session has a new name by now; a browser does not look at the answer either.
                    (trainee, answer) -> {}),
            html("/"),
            init(""),
            firstView("", (trainee, tab) -> tab.needId("sign-out")));

    static final Action BEGIN_TRAINING = Action.of(
            "begin the training",
            Step.message(
                    trainee -> trainee.tab().open("leerpad"),
                    (trainee, tab) -> require(
                            tab.byId(START_BUTTON).isPresent()
                                    || tab.byId("next-step").isPresent(),
                            "no training to begin")),
            Step.messageIf(
                    trainee -> trainee.tab().byId(START_BUTTON).map(trainee.tab()::click),
                    (trainee, tab) -> tab.needId("next-step")));

    static final Action OPEN_PATH =
            Action.of("open path", Step.message(trainee -> trainee.tab().open(PATH_ROUTE), Actions::seesPath));

    static final Action OPEN_LESSON = Action.of("open lesson", lesson(LESSON_ROUTE));
    static final Action OPEN_SECOND_LESSON = Action.of("open lesson", lesson(SECOND_LESSON_ROUTE));

    static final Action SAVE_REFLECTION = Action.of(
            "save reflection",
            Step.message(
                    trainee -> trainee.tab().call(Questions.autosave(trainee.tab()), "save", text(trainee.sentence())),
                    (trainee, tab) -> {}));

    static final Action READ_TO_END = Action.of(
            "read lesson to its end",
            Step.message(
                    trainee -> trainee.tab().call(trainee.tab().needClass("lb-lesson"), "reachedEnd"),
                    (trainee, tab) ->
                            require(tab.byId("complete").isEmpty(), "the lesson still asks to be marked as read")));

    static final Action OPEN_QUIZ = Action.of(
            "open kennischeck",
            Step.message(
                    trainee -> trainee.tab().open(QUIZ_ROUTE),
                    (trainee, tab) -> require(
                            tab.byId("begin").isPresent()
                                    || tab.byId("continue").isPresent(),
                            () -> "no way into the kennischeck: " + tab.heading())));

    static final Action START_QUIZ = Action.of(
            "start kennischeck",
            Step.message(
                    trainee -> trainee.tab()
                            .byId("begin")
                            .map(trainee.tab()::click)
                            .orElseGet(
                                    () -> trainee.tab().open(path(trainee.tab().needId("continue")))),
                    Actions::seesQuestion));

    static final Action CHOOSE = Action.of(
            "choose or type an answer",
            Step.messageIf(trainee -> Questions.nextChoice(trainee.tab()), (trainee, tab) -> tab.needId("submit")));

    static final Action ANSWER = Action.of(
            "answer saved",
            Step.messageIf(trainee -> trainee.tab().byId("submit").map(trainee.tab()::click), (trainee, tab) -> {
                var verdict = tab.text(tab.needId("verdict"));
                require(!verdict.isBlank(), "no verdict after the answer");
                tab.needId("next");
            }));

    static final Action NEXT_QUESTION = Action.of(
            "next question or result",
            Step.message(trainee -> trainee.tab().click(trainee.tab().needId("next")), (trainee, tab) -> {
                require(!tab.heading().equals(trainee.remembered()), () -> "still at " + tab.heading());
                if (!Questions.finished(tab)) {
                    seesQuestion(trainee, tab);
                }
            }));

    static final Action SIGN_OUT = Action.of(
            "sign out",
            new Step(
                    trainee -> Optional.of(Exchange.message(
                            trainee.tab(), trainee.tab().click(trainee.tab().needId("sign-out")))),
                    (trainee, answer) -> Step.expect(answer, 200)));

    private Actions() {}

    private static Step html(String path) {
        return new Step(trainee -> Optional.of(Exchange.get(path)), (trainee, answer) -> {
            Step.expect(answer, 200);
            require(answer.body().contains("<div id=\"outlet\">"), () -> "no page at " + path);
        });
    }

    private static Step init(String route) {
        return new Step(trainee -> Optional.of(Exchange.get(Tab.initPath(route))), (trainee, answer) -> {
            Step.expect(answer, 200);
            trainee.tab().begin(answer.body());
        });
    }

    private static Step firstView(String route, BiConsumer<Trainee, Tab> sees) {
        return Step.message(trainee -> trainee.tab().open(route), sees);
    }

    private static Optional<Exchange> signInForm(Trainee trainee) {
        var token = trainee.tab()
                .find(node ->
                        node.tag().equals("input") && node.attribute("name").equals("_csrf"))
                .orElseThrow(() -> new UnexpectedPage("the sign-in form has no token"));
        return Optional.of(Exchange.form(
                "/" + SIGN_IN_ROUTE,
                "username=" + encoded(trainee.credentials().email()) + "&password="
                        + encoded(trainee.credentials().password()) + "&_csrf=" + encoded(token.attribute("value"))));
    }

    private static void seesPath(Trainee trainee, Tab tab) {
        tab.needId("module-l0-online-vooraf");
        for (var route : new String[] {LESSON_ROUTE, SECOND_LESSON_ROUTE}) {
            trainee.titles().put(route, tab.text(tab.needItem("/" + route)));
        }
    }

    /** Opens a lesson by a link; its heading is what the path called it, and its text is there. */
    private static Step lesson(String route) {
        return Step.message(trainee -> trainee.tab().open(route), (trainee, tab) -> {
            var title = trainee.titles().get(route);
            require(tab.heading().equals(title), () -> "'" + tab.heading() + "' where '" + title + "' was expected");
            var lesson = tab.needClass("lb-lesson");
            var letters = tab.all(node -> node.hasClass("lb-prose"))
                    .filter(node -> tab.isWithin(node, lesson))
                    .mapToInt(node -> node.property("innerHTML").asString("").length())
                    .sum();
            require(letters > 3000, () -> "a lesson of " + letters + " characters");
            Questions.autosave(tab);
        });
    }

    private static void seesQuestion(Trainee trainee, Tab tab) {
        tab.needClass("lb-question");
        require(tab.byId("submit").isPresent() || tab.byId("next").isPresent(), "a question without a button");
        trainee.remember(tab.heading());
    }

    private static String path(PageNode link) {
        return link.attribute("href").substring(1);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
