package nl.leerbrug;

import nl.leerbrug.test.RunningProduct;
import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Talking;
import nl.leerbrug.test.protocol.UnexpectedPage;
import nl.leerbrug.test.protocol.Visitor;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

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
    private int movesSeen;
    private int movesSeenInAll;
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

    /** A move that was sent and has no answer yet; the words tell which button it was. */
    private record UnderWay(UUID id, String words, int count) {
        static final UnderWay NOTHING = new UnderWay(new UUID(0, 0), "", 0);
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
        var onward = Talking.onward(visitor.tab());
        var button =
                chance.nextInt(5) == 0 && onward.isPresent() ? onward.get() : lines.get(chance.nextInt(lines.size()));
        underWay = new UnderWay(UUID.randomUUID(), visitor.tab().text(button), 1);
        visitor.send(Talking.click(visitor.tab(), button, underWay.id()));
        look();
        movesSeenInAll++;
    }

    /** What is on the screen now has been seen. */
    private void look() {
        seen = Talking.said(visitor.tab());
        movesSeen = Talking.next(visitor.tab()) - 1;
        underWay = UnderWay.NOTHING;
    }

    /** Opens the same address again; who is no longer known signs in first, as a person would. */
    void comeBack() {
        for (var attempt = 1; ; attempt++) {
            try {
                openAgain();
                return;
            } catch (UncheckedIOException | UnexpectedPage notYet) {
                if (attempt == MOST_ATTEMPTS) {
                    throw notYet;
                }
            }
        }
    }

    private void openAgain() {
        try {
            visitor.load(address);
            Talking.next(visitor.tab());
        } catch (UnexpectedPage signedOut) {
            visitor = new Visitor(product.address(), from);
            signIn();
            visitor.load(address);
            Talking.next(visitor.tab());
        }
    }

    /** The click that had no answer, with the id that it had; it must not count twice. */
    void sendAgainWhatWasUnanswered() {
        if (underWay.count() == 0) {
            return;
        }
        if (movesFound() == movesSeen) {
            send(Talking.lines(visitor.tab()).stream()
                    .filter(line -> visitor.tab().text(line).equals(underWay.words()))
                    .findFirst());
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
        movesSeen = 0;
        underWay = UnderWay.NOTHING;
        visitor.load(address);
        look();
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
