package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A step of the catalogue.
 *
 * @param who who would do it, when nothing else is agreed
 * @param load what it asks of the client, from 1 to 5
 * @param needs help without which it is hard
 * @param after steps that must come first
 * @param earliest the first day on which it can be done
 * @param latest the last day on which it is of use; absent when it always is
 * @param brings which goals it brings nearer, and how far, in percent of the way
 */
public record OfferedStep(
        StepId id,
        String text,
        Who who,
        int load,
        Control control,
        Set<HelpId> needs,
        Set<StepId> after,
        LocalDate earliest,
        @Nullable LocalDate latest,
        Map<GoalId, Integer> brings) {

    public static final int MOST_LOAD = 5;

    public OfferedStep {
        needs = Set.copyOf(needs);
        after = Set.copyOf(after);
        brings = Map.copyOf(brings);
        if (load < 1 || load > MOST_LOAD) {
            throw new IllegalArgumentException("load of '%s' is not from 1 to 5: %d".formatted(id, load));
        }
    }
}
