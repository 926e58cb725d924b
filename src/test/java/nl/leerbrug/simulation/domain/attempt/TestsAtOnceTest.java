package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

/** Two tests with one client, from two tabs, whose first moves come at one moment. */
class TestsAtOnceTest extends SimulationWorldTest {

    private static final int TABS = 2;

    @RepeatedTest(25)
    void onlyOneOfThemBegins() throws Exception {
        var tests = List.of(conversation(begin(Mode.TEST)), conversation(begin(Mode.TEST)));

        var results = speakAtOnce(tests);

        assertThat(results).hasAtLeastOneElementOfType(Moved.Made.class);
        assertThat(results)
                .filteredOn(Moved.TestRunning.class::isInstance)
                .containsExactly(new Moved.TestRunning(running()));
        assertThat(results).hasSize(TABS);
    }

    private AttemptId running() {
        return simulation
                .findRunningTest(world.list(ClientCase.class).getFirst().value().id())
                .orElseThrow();
    }

    private List<Moved> speakAtOnce(List<Conversation> tests) throws Exception {
        var barrier = new CyclicBarrier(TABS);
        var results = new ArrayList<Moved>();
        try (var threads = Executors.newFixedThreadPool(TABS)) {
            var moves = tests.stream()
                    .map(test -> firstMove(trainee, test, barrier))
                    .toList();
            for (var made : threads.invokeAll(moves)) {
                results.add(made.get());
            }
        }
        return results;
    }

    private Callable<Moved> firstMove(PersonId person, Conversation test, CyclicBarrier barrier) {
        return () -> {
            try {
                SimulationWorld.signIn(person, Role.TRAINEE);
                barrier.await();
                return moves.move(test, MoveId.random(), new Move.KeepSilent());
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
