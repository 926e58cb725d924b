package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.Talking;

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

    static final Action BEGIN = Action.of(
            "begin a conversation",
            Step.message(
                    trainee -> trainee.tab().open(Kind.of(trainee).route),
                    (trainee, tab) -> tab.needId(Kind.of(trainee).button)),
            Step.answered(
                    trainee -> trainee.tab().click(trainee.tab().needId(Kind.of(trainee).button)),
                    (trainee, answer) -> trainee.begun(Talking.begun(answer).orElse(""))),
            Step.message(
                    trainee -> trainee.tab().open(trainee.remembered()),
                    (trainee, tab) ->
                            Tab.require(!Talking.lines(tab).isEmpty(), () -> "no lines to say at " + tab.heading())));

    static final Action MOVE =
            Action.of("move in a conversation", Step.messageIf(Conversations::nextMove, (trainee, tab) -> {
                var before = trainee.remembered();
                Tab.require(!Talking.turn(tab).equals(before), () -> "still at " + before);
            }));

    private Conversations() {}

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
