package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which conversations a practice item asks for.
 *
 * @param runs how many finished conversations it takes
 * @param passed whether only those count that reached a verdict of passed
 * @param attempts how many finished conversations one has for it; empty: as many as one likes
 * @param again whether it is about going on from the middle of an earlier conversation
 */
public record PracticeRule(
        Whom whom,
        Conversation conversation,
        Mode mode,
        int runs,
        boolean passed,
        OptionalInt attempts,
        boolean again) {

    /** With whom one talks. */
    public sealed interface Whom {

        /** Whoever one likes of these. */
        record OneOf(List<ContentId> clients) implements Whom {
            public OneOf {
                clients = List.copyOf(clients);
            }
        }

        /** Somebody with whom one has not talked before. */
        record NotMet() implements Whom {}
    }

    /** What the conversation is about. */
    public enum Conversation {
        BRIDGE,
        GOAL,
        CONTACT
    }

    /** How much help there is. */
    public enum Mode {
        /** One reads how an expert does it. */
        EXAMPLE,
        PRACTICE,
        TEST
    }
}
