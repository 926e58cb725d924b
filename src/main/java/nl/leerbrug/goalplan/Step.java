package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that is done, by someone, on a day.
 *
 * @param typed the words of a step that is not in the catalogue; it counts as heavy and out of the client's control,
 *     since no rule can read it
 * @param help what was arranged for it
 */
public record Step(StepId id, @Nullable String typed, Who who, LocalDate on, Set<HelpId> help) {

    public Step {
        help = Collections.unmodifiableSortedSet(new TreeSet<>(help));
    }

    public static Step of(StepId id, Who who, LocalDate on, HelpId... help) {
        return new Step(id, null, who, on, Set.of(help));
    }

    public static Step typed(StepId id, String text, Who who, LocalDate on) {
        return new Step(id, text, who, on, Set.of());
    }

    public Step movedTo(LocalDate day) {
        return new Step(id, typed, who, day, help);
    }
}
