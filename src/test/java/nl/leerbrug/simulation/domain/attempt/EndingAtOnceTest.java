package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole group says goodbye at one moment. */
class EndingAtOnceTest extends SimulationWorldTest {

    private static final int PEOPLE = 8;
    private static final int ROUNDS = 15;
    private static final int EARLIER = 40;

    private final List<PersonId> group =
            IntStream.range(0, PEOPLE).mapToObj(number -> PersonId.random()).toList();

    @Test
    void nobodysLastMoveIsRefusedBecauseOthersMadeTheirs() throws Exception {
        group.forEach(this::talkOften);
        for (var round = 0; round < ROUNDS; round++) {
            assertThat(sayGoodbye())
                    .hasSize(PEOPLE)
                    .allSatisfy(result -> assertThat(result)
                            .isInstanceOfSatisfying(
                                    Moved.Made.class,
                                    made -> assertThat(made.now().open()).isFalse()));
        }
    }

    /** So that the database looks for a person's tests by the index it takes when people have talked a lot. */
    private void talkOften(PersonId person) {
        SimulationWorld.signIn(person, Role.TRAINEE);
        IntStream.range(0, EARLIER).forEach(number -> begin(Mode.PRACTICE));
    }

    private List<Moved> sayGoodbye() throws Exception {
        var barrier = new CyclicBarrier(PEOPLE);
        var results = new ArrayList<Moved>();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var goodbyes =
                    group.stream().map(person -> goodbye(person, barrier)).toList();
            for (var made : threads.invokeAll(goodbyes)) {
                results.add(made.get());
            }
        }
        return results;
    }

    private Callable<Moved> goodbye(PersonId person, CyclicBarrier barrier) {
        SimulationWorld.signIn(person, Role.TRAINEE);
        var now = conversation(begin(Mode.PRACTICE));
        return () -> {
            SimulationWorld.signIn(person, Role.TRAINEE);
            barrier.await();
            return moves.move(now, MoveId.random(), new Move.Close());
        };
    }
}
