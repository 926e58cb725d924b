package nl.leerbrug.simulation.domain.attempt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Seeds for the application of browser tests: the next conversation has the seed that a test named, so that it knows
 * beforehand what the client will answer. Without a name, by chance as ever.
 */
@Primary
public class PlannedSeeds extends Seeds {

    private final AtomicReference<@Nullable Long> planned = new AtomicReference<>();

    /** For the conversation that is begun next, and no other. */
    public void plan(long seed) {
        planned.set(seed);
    }

    @Override
    long next() {
        var seed = planned.getAndSet(null);
        return seed == null ? super.next() : seed;
    }
}
