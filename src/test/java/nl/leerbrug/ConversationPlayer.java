package nl.leerbrug;

import nl.leerbrug.test.RunningProduct;
import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Planning;
import nl.leerbrug.test.protocol.Planning.Thing;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.Talking;
import nl.leerbrug.test.protocol.UnexpectedPage;
import nl.leerbrug.test.protocol.Visitor;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Function;

/** One of those who practise while things break: remembers what was on the screen, and looks whether it is still there. */
final class ConversationPlayer {

    private static final int MOST_ATTEMPTS = 3;

    private final Kind kind;
    private final RunningProduct product;
    private final String from;
    private final Random chance;
    private Visitor visitor;
    private String address = "";
    private List<String> seen = List.of();
    private List<String> planSeen = List.of();
    private int movesSeen;
    private int movesSeenInAll;
    private int editsSeenInAll;
    private UnderWay underWay = UnderWay.NOTHING;

    /** What is practised, and with whom. */
    enum Kind {
        BRIDGE("linda-verhoeven", "begin-practice"),
        GOAL("amina-warsame", "begin-practice-goal");

        private final String client;
        private final String button;

        Kind(String client, String button) {
            this.client = client;
            this.button = button;
        }
    }

    ConversationPlayer(Kind kind, RunningProduct product, String from, long seed) {
        this.kind = kind;
        this.product = product;
        this.from = from;
        this.chance = new Random(seed);
        this.visitor = new Visitor(product.address(), from);
    }

    /**
     * A move that was sent and has no answer yet.
     *
     * @param button makes it once more, as long as it is there
     */
    private record UnderWay(UUID id, Function<Tab, Optional<PageNode>> button, int count) {
        static final UnderWay NOTHING = new UnderWay(new UUID(0, 0), tab -> Optional.empty(), 0);
    }

    void begin() {
        signIn();
        beginConversation();
    }

    /** Makes moves until somebody says that it is over, or something breaks. */
    void play(CountDownLatch counter, Future<Void> over) {
        try {
            while (!over.isDone()) {
                move();
                counter.countDown();
            }
        } catch (UncheckedIOException | UnexpectedPage broken) {
            // The page is gone; what was under way stays remembered.
        }
    }

    private void move() {
        var lines = Talking.lines(visitor.tab());
        if (lines.isEmpty()) {
            beginConversation();
            lines = Talking.lines(visitor.tab());
        }
        if (chance.nextInt(3) == 0 && plan()) {
            return;
        }
        var onward = Talking.onward(visitor.tab());
        var button =
                chance.nextInt(5) == 0 && onward.isPresent() ? onward.get() : lines.get(chance.nextInt(lines.size()));
        var words = visitor.tab().text(button);
        press(
                button,
                tab -> Talking.lines(tab).stream()
                        .filter(line -> tab.text(line).equals(words))
                        .findFirst());
    }

    /** Puts something into the plan, or asks whether this is it; false when there is no plan, or it is full. */
    private boolean plan() {
        var agree = Planning.agree(visitor.tab());
        if (agree.isPresent() && chance.nextInt(4) == 0) {
            press(agree.get(), Planning::agree);
            editsSeenInAll++;
            return true;
        }
        var thing = Thing.values()[chance.nextInt(Thing.values().length)];
        var pick = chance.nextInt(20);
        if (!Planning.canPut(visitor.tab(), thing)) {
            return false;
        }
        press(filledIn(thing, pick), tab -> Optional.of(filledIn(thing, pick)));
        editsSeenInAll++;
        // Until the browser says so the dialog is in the way.
        Planning.gone(visitor.tab()).ifPresent(visitor::send);
        return true;
    }

    /** The button of a dialog in which all is filled in. */
    private PageNode filledIn(Thing thing, int pick) {
        Planning.fillIn(thing, pick).forEach(message -> visitor.send(message.apply(visitor.tab())));
        return Planning.keeping(visitor.tab());
    }

    private void press(PageNode button, Function<Tab, Optional<PageNode>> again) {
        underWay = new UnderWay(UUID.randomUUID(), again, 1);
        visitor.send(Talking.click(visitor.tab(), button, underWay.id()));
        look();
        movesSeenInAll++;
    }

    /** What is on the screen now has been seen. */
    private void look() {
        seen = Talking.said(visitor.tab());
        planSeen = plan(visitor.tab());
        movesSeen = Talking.next(visitor.tab()) - 1;
        underWay = UnderWay.NOTHING;
    }

    /** Opens the same address again; who is no longer known signs in first, as a person would. */
    void comeBack() {
        again(() -> {
            visitor.load(address);
            Talking.next(visitor.tab());
        });
    }

    private void again(Runnable open) {
        for (var attempt = 1; ; attempt++) {
            try {
                openOrSignIn(open);
                return;
            } catch (UncheckedIOException | UnexpectedPage notYet) {
                if (attempt == MOST_ATTEMPTS) {
                    throw notYet;
                }
            }
        }
    }

    private void openOrSignIn(Runnable open) {
        try {
            open.run();
        } catch (UnexpectedPage signedOut) {
            visitor = new Visitor(product.address(), from);
            signIn();
            open.run();
        }
    }

    /** The click that had no answer, with the id that it had; it must not count twice. */
    void sendAgainWhatWasUnanswered() {
        if (underWay.count() == 0) {
            return;
        }
        if (movesFound() == movesSeen) {
            send(underWay.button().apply(visitor.tab()));
            Planning.gone(visitor.tab()).ifPresent(visitor::send);
        }
        // The button for the same words may have gone by now; any other carries the same id and must change nothing.
        send(Optional.empty());
    }

    private void send(Optional<PageNode> button) {
        button.or(() -> Talking.lines(visitor.tab()).stream().findFirst())
                .ifPresent(node -> visitor.send(Talking.click(visitor.tab(), node, underWay.id())));
    }

    void goOn() {
        look();
    }

    List<String> seen() {
        return seen;
    }

    List<String> planSeen() {
        return planSeen;
    }

    List<String> planFound() {
        return plan(visitor.tab());
    }

    private static List<String> plan(Tab tab) {
        return Planning.rows(tab);
    }

    /** How many of the moves changed a plan. */
    int editsSeenInAll() {
        return editsSeenInAll;
    }

    int movesSeen() {
        return movesSeen;
    }

    int movesSeenInAll() {
        return movesSeenInAll;
    }

    /** How many moves were sent without an answer. */
    int unanswered() {
        return underWay.count();
    }

    List<String> found() {
        return Talking.said(visitor.tab());
    }

    int movesFound() {
        return Talking.next(visitor.tab()) - 1;
    }

    private void beginConversation() {
        visitor.load("oefenen/client/" + kind.client);
        var answer = visitor.send(visitor.tab().click(visitor.tab().needId(kind.button)));
        address = Talking.begun(answer).orElseThrow(() -> new UnexpectedPage("no conversation began"));
        // Nothing of the new one was seen yet; what is killed now must not be held against the one before.
        seen = List.of();
        planSeen = List.of();
        movesSeen = 0;
        underWay = UnderWay.NOTHING;
        visitor.load(address);
        look();
    }

    boolean plans() {
        return kind == Kind.GOAL;
    }

    /** Talks until it is over, looks back, and opens what became of the plan. */
    void comeToTheSixWeeks() {
        for (var lines = Talking.lines(visitor.tab()); !lines.isEmpty(); lines = Talking.lines(visitor.tab())) {
            visitor.send(Talking.click(visitor.tab(), lines.getFirst(), UUID.randomUUID()));
        }
        visitor.load(address.replace("gesprek", "nabespreking"));
        visitor.send(visitor.tab()
                .call(
                        visitor.tab().needClass("lb-autosave"),
                        "save",
                        JsonNodeFactory.instance.stringNode("Ik liet het plan aan haar.")));
        address = address.replace("gesprek", "zes-weken");
        visitor.load(address);
    }

    /** Changes the plan after six weeks. */
    void adjust() {
        visitor.send(Talking.click(visitor.tab(), filledIn(Thing.REVIEW, 0), UUID.randomUUID()));
        planSeen = plan(visitor.tab());
    }

    /** Answers once; the words that were sent. */
    String answer() {
        var answer = visitor.tab().needClass("lb-answer");
        var words = visitor.tab().text(answer);
        visitor.send(visitor.tab().click(answer));
        visitor.send(visitor.tab().click(visitor.tab().needId("send-answer")));
        return words;
    }

    void openSixWeeksAgain() {
        again(() -> {
            visitor.load(address);
            visitor.tab().needClass("lb-letters");
        });
    }

    /** Everything that one answered, and whether one still can. */
    List<String> answered() {
        return visitor.tab()
                .all(node -> node.hasClass("lb-turn-said") || node.hasClass("lb-answer"))
                .map(visitor.tab()::text)
                .toList();
    }

    private void signIn() {
        var account = product.account("trainee");
        visitor.signIn(account.getFirst(), account.getLast());
    }

    @Override
    public String toString() {
        return address + " after " + movesSeen + " moves";
    }
}
