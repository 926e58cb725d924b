package nl.leerbrug.simulation;

import java.time.Instant;
import java.util.Optional;

/**
 * A short run that somebody planned to do.
 *
 * @param title of the run
 * @param client whom it is with
 * @param skill that it trains
 * @param turns that it takes at most
 * @param due whether it can be done now
 * @param running the attempt in which it was begun
 */
public record PlannedPractice(
        PlannedPracticeId id,
        String title,
        String client,
        String skill,
        int turns,
        Instant dueAt,
        boolean due,
        Optional<AttemptId> running) {}
