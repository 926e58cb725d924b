package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Planning;
import nl.leerbrug.test.protocol.Planning.Thing;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.Talking;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Optional;
import java.util.UUID;

/** What somebody does who practises: begin a conversation, make moves, begin another when it is over. */
final class Conversations {

    /** Every other conversation is a goal conversation. */
    private enum Kind {
        BRIDGE("oefenen/client/linda-verhoeven", "begin-practice"),
        GOAL("oefenen/client/amina-warsame", "begin-practice-goal");

        private final String route;
        private final String button;

        Kind(String route, String button) {
            this.route = route;
            this.button = button;
        }

        static Kind of(Trainee trainee) {
            return values()[trainee.conversations() % values().length];
        }
    }

    /** So many lines are said before something else is done. */
    private static final int LINES_IN_A_ROW = 4;

    /** Which of these moves is one of the plan instead. */
    private static final int EDITS_AT = 2;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final Action BEGIN = Action.of(
            "begin a conversation",
            Step.message(
                    trainee -> trainee.tab().open(Kind.of(trainee).route),
                    (trainee, tab) -> tab.needId(Kind.of(trainee).button)),
            Step.answered(
                    trainee -> trainee.tab().click(trainee.tab().needId(Kind.of(trainee).button)),
                    (trainee, answer) ->
                            trainee.begun(Talking.begun(answer).orElse(""), Kind.of(trainee) == Kind.GOAL)),
            Step.message(
                    trainee -> trainee.tab().open(trainee.remembered()),
                    (trainee, tab) ->
                            Tab.require(!Talking.lines(tab).isEmpty(), () -> "no lines to say at " + tab.heading())));

    static final Action MOVE =
            Action.of("move in a conversation", Step.messageIf(Conversations::nextMove, (trainee, tab) -> {
                var before = trainee.remembered();
                Tab.require(!Talking.turn(tab).equals(before), () -> "still at " + before);
            }));

    /** What comes before the click that changes the plan: the dialog opens, something is chosen, a day is set. */
    static final Action FILL_IN = Action.of("fill in a dialog of the plan", fillIn(0), fillIn(1), fillIn(2), fillIn(3));

    static final Action EDIT = Action.of(
            "change of the plan",
            Step.message(
                    trainee -> {
                        trainee.remember(Talking.turn(trainee.tab()));
                        return Talking.click(trainee.tab(), Planning.keeping(trainee.tab()), UUID.randomUUID());
                    },
                    (trainee, tab) -> {
                        var before = trainee.remembered();
                        Tab.require(!Talking.turn(tab).equals(before), () -> "the plan is as it was at " + before);
                    }));

    static final Action DIALOG_GONE = Action.of(
            "dialog of the plan gone", Step.messageIf(trainee -> Planning.gone(trainee.tab()), (trainee, tab) -> {}));

    /** After a goal conversation: one's own words, the six weeks, and the one answer. */
    static final Action ANSWER_SIX_WEEKS = Action.of(
            "answer six weeks later",
            Step.message(trainee -> trainee.tab().open(trainee.lookBack("nabespreking")), (trainee, tab) -> {}),
            Step.messageIf(
                    trainee -> trainee.tab()
                            .byClass("lb-autosave")
                            .map(field -> trainee.tab().call(field, "save", JSON.stringNode(trainee.sentence()))),
                    (trainee, tab) -> {}),
            Step.message(
                    trainee -> trainee.tab().open(trainee.lookBack("zes-weken")),
                    (trainee, tab) -> tab.needClass("lb-letters")),
            Step.message(
                    trainee -> trainee.tab().click(trainee.tab().needClass("lb-answer")),
                    (trainee, tab) -> tab.needId("send-answer")),
            Step.message(trainee -> trainee.tab().click(trainee.tab().needId("send-answer")), (trainee, tab) -> {
                Tab.require(tab.byClass("lb-answer").isEmpty(), "one can answer once more");
                trainee.lookedBack();
            }));

    private Conversations() {}

    /** In a goal conversation the plan is changed now and then. */
    static boolean isPlanning(Tab tab) {
        return !isOver(tab) && Talking.next(tab) % (LINES_IN_A_ROW + 1) == EDITS_AT && Planning.canPut(tab, thing(tab));
    }

    /** Something of each kind in turn. */
    private static Thing thing(Tab tab) {
        return Thing.values()[Talking.next(tab) / (LINES_IN_A_ROW + 1) % Thing.values().length];
    }

    private static Step fillIn(int number) {
        return Step.messageIf(
                trainee -> {
                    var messages = Planning.fillIn(thing(trainee.tab()), Talking.next(trainee.tab()));
                    return number < messages.size()
                            ? Optional.of(messages.get(number).apply(trainee.tab()))
                            : Optional.empty();
                },
                (trainee, tab) -> Planning.keeping(tab));
    }

    static boolean isOver(Tab tab) {
        return Talking.lines(tab).isEmpty();
    }

    private static Optional<String> nextMove(Trainee trainee) {
        var tab = trainee.tab();
        trainee.remember(Talking.turn(tab));
        var lines = Talking.lines(tab);
        var next = Talking.next(tab);
        Optional<PageNode> button = lines.isEmpty()
                ? Optional.empty()
                : next % (LINES_IN_A_ROW + 1) == 0 ? Talking.onward(tab) : Optional.of(lines.get(next % lines.size()));
        return button.map(node -> Talking.click(tab, node, UUID.randomUUID()));
    }
}
