package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.Mode;

import java.time.Duration;
import java.time.Instant;

/** A test that is left alone is used up: it can't be taken up again after one has read or asked around. */
public final class LeftTest {

    public static final int DAYS = 7;

    private LeftTest() {}

    /** Only what counts can be used up: a test counts from its first move. */
    static boolean isUsedUp(Mode mode, int moves, Instant lastMove, Instant now) {
        return mode == Mode.TEST && moves > 0 && !lastMove.isAfter(since(now));
    }

    static boolean isUsedUp(Conversation conversation, Instant now) {
        return isUsedUp(
                conversation.mode(),
                conversation.next() - 1,
                conversation.moves().getLast().getLast().at(),
                now);
    }

    /** A test whose last move is not after this is used up. */
    static Instant since(Instant now) {
        return now.minus(Duration.ofDays(DAYS));
    }
}
