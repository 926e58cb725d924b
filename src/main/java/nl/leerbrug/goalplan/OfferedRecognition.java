package nl.leerbrug.goalplan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A form of recognition of the catalogue.
 *
 * @param material it costs or is worth money
 * @param valued what it means to this client, from 0 to 10
 * @param pitfalls what is wrong with it, whatever it is tied to
 */
public record OfferedRecognition(RecognitionId id, String text, boolean material, int valued, Set<Pitfall> pitfalls) {

    public OfferedRecognition {
        var copy = EnumSet.noneOf(Pitfall.class);
        copy.addAll(pitfalls);
        pitfalls = Collections.unmodifiableSet(copy);
    }
}
