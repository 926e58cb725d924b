package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.StepId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a client brings to a plan by what he says.
 *
 * @param talk which way he leans with these words; absent: neither
 * @param gives words of his that can be used from now on
 * @param wants goals that he names as his own
 * @param proposes steps that he comes up with
 * @param fears what may come in between
 * @param likes recognition that would please him
 */
public record Contribution(
        @Nullable Leaning talk,
        List<FragmentId> gives,
        List<GoalId> wants,
        List<StepId> proposes,
        List<ObstacleId> fears,
        List<RecognitionId> likes) {

    public static final Contribution NONE =
            new Contribution(null, List.of(), List.of(), List.of(), List.of(), List.of());

    public Contribution {
        gives = List.copyOf(gives);
        wants = List.copyOf(wants);
        proposes = List.copyOf(proposes);
        fears = List.copyOf(fears);
        likes = List.copyOf(likes);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Both together, each thing once; which way he leans is of the moment and left out. */
    Contribution plus(Contribution more) {
        return new Contribution(
                null,
                union(gives, more.gives),
                union(wants, more.wants),
                union(proposes, more.proposes),
                union(fears, more.fears),
                union(likes, more.likes));
    }

    /** Whether there is something in it that those words did not bring. */
    boolean isNewTo(Contribution before) {
        return !(before.gives.containsAll(gives)
                && before.wants.containsAll(wants)
                && before.proposes.containsAll(proposes)
                && before.fears.containsAll(fears)
                && before.likes.containsAll(likes));
    }

    private static <T> List<T> union(Collection<T> one, Collection<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
