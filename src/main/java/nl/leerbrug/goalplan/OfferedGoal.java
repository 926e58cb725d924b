package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;

import java.util.List;

/**
 * A goal of the catalogue.
 *
 * @param text the goal in plain words
 * @param origin whose goal it is
 * @param precise says what will be done
 * @param countable says when it is done
 * @param from where the client stands
 * @param to where this goal leads within months
 * @param fragments words of the client that it can be made of
 */
public record OfferedGoal(
        GoalId id,
        String text,
        Origin origin,
        SubPillarId subPillar,
        Level from,
        Level to,
        boolean precise,
        boolean countable,
        List<FragmentId> fragments) {

    public OfferedGoal {
        fragments = List.copyOf(fragments);
    }

    /** Whose goal it is before anybody talked about it. */
    public enum Origin {
        CLIENT,
        /** What a professional would like to see, and this client does not ask for. */
        MENTOR
    }

    public boolean isOfClient() {
        return origin == Origin.CLIENT;
    }
}
