package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * Tells other modules of tests that were left alone until they were used up, each once, whichever node comes first.
 *
 * @see "src/docs/decisions/0093-a-test-left-alone-is-told-once.md"
 */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class LeftTests {

    private static final Limit AT_ONCE = Limit.of(100);

    private final AttemptRepository attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeftTests(AttemptRepository attempts, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** @return of how many tests it told */
    @Retried
    public int tell() {
        var since = LeftTest.since(clock.instant());
        var told = 0;
        for (var test : attempts.leftTests(since, AT_ONCE)) {
            if (attempts.useUp(test.id(), test.usedUpAt(), since) == 1) {
                events.publishEvent(test.event());
                told++;
            }
        }
        return told;
    }
}
