package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.EntityManagerFactory;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.UtteranceId;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

/** Moves: each once, in order, told to every screen, and kept before they are shown. */
@ExtendWith(PublishedEventsExtension.class)
@ParameterizedClass
@EnumSource(
        value = ConversationKind.class,
        names = {"BRIDGE", "GOAL"})
class MoveServiceTest extends SimulationWorldTest {

    @Autowired
    private EntityManagerFactory hibernate;

    @Test
    void moveThatIsSentTwiceIsMadeOnce() {
        var id = begin(Mode.PRACTICE);
        var move = new Move.KeepSilent();
        var sent = MoveId.random();
        var before = conversation(id);
        var first = (Moved.Made) moves.move(before, sent, move);

        var secondClick = moves.move(first.now(), sent, move);
        var sentOnceMore = moves.move(before, sent, move);

        assertThat(secondClick).isEqualTo(first);
        assertThat(sentOnceMore).isEqualTo(first);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void secondTabIsToldAndAddsNothing() {
        var id = begin(Mode.PRACTICE);
        var shownThere = conversation(id);
        say(id, 0);

        var late = moves.move(shownThere, MoveId.random(), new Move.KeepSilent());

        assertThat(late)
                .isInstanceOfSatisfying(
                        Moved.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.now()).isEqualTo(conversation(id)));
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void ofMovesAtTheSameMomentOneIsMadeAndTheOthersAreTold() throws Exception {
        var id = begin(Mode.PRACTICE);
        var shown = conversation(id);
        Callable<Moved> attempt = () -> {
            SimulationWorld.signIn(trainee, Role.TRAINEE);
            return moves.move(shown, MoveId.random(), new Move.KeepSilent());
        };

        List<Moved> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                results.add(result.get());
            }
        }

        assertThat(results).filteredOn(Moved.Made.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Moved.Elsewhere.class::isInstance).hasSize(3);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void refusedMoveLeavesNoTrace() {
        var id = begin(Mode.PRACTICE);

        var refused = moves.move(conversation(id), MoveId.random(), new Move.Say(new UtteranceId("bestaat-niet")));

        assertThat(refused).isEqualTo(new Moved.Refused(Decision.Reason.UNKNOWN));
        assertThat(conversation(id).next()).isEqualTo(1);
    }

    @Test
    void endIsKeptAndTold(PublishedEvents events) {
        var id = begin(Mode.PRACTICE);
        say(id, 0);

        moves.move(conversation(id), MoveId.random(), new Move.Close());

        assertThat(conversation(id).open()).isFalse();
        assertThat(simulation.listMine(Wim.client().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.running()).isFalse());
        assertThat(events.ofType(AttemptCompleted.class)
                        .matching(completed -> completed.attempt().equals(id)))
                .singleElement()
                .satisfies(completed -> {
                    assertThat(completed.person()).isEqualTo(trainee);
                    assertThat(completed.passed()).isFalse();
                    assertThat(completed.branch()).isFalse();
                });
        assertThat(moves.move(conversation(id), MoveId.random(), new Move.KeepSilent()))
                .isEqualTo(new Moved.Refused(Decision.Reason.ENDED));
    }

    @Test
    void moveTakesOneStatementHoweverLongTheConversationIs() {
        var id = begin(Mode.PRACTICE);
        var first = conversation(id);

        var early = statements(() -> moves.move(first, MoveId.random(), line(first, 0)));
        // Few enough that no client leaves, whatever the seed.
        for (var move = 0; move < 4; move++) {
            moves.move(conversation(id), MoveId.random(), new Move.KeepSilent());
        }
        var later = conversation(id);
        var late = statements(() -> moves.move(later, MoveId.random(), new Move.KeepSilent()));
        var almost = conversation(id);
        var last = statements(() -> moves.move(almost, MoveId.random(), new Move.Close()));

        assertThat(early).isEqualTo(1);
        assertThat(late).isEqualTo(1);
        // The attempt itself ends too, and the event is kept until who listens has seen it.
        assertThat(last).isLessThanOrEqualTo(3);
    }

    @Test
    void screenThatWasLeftBehindIsRefusedAndGoesOnFromWhatItWasTold() {
        var id = begin(Mode.PRACTICE);
        var stale = conversation(id);
        say(id, 0);
        say(id, 1);

        var refused = (Moved.Elsewhere) moves.move(stale, MoveId.random(), new Move.KeepSilent());
        var goesOn = moves.move(refused.now(), MoveId.random(), new Move.KeepSilent());

        assertThat(goesOn).isInstanceOf(Moved.Made.class);
        assertThat(conversation(id).next()).isEqualTo(4);
    }

    @Test
    void moveOfAScreenLeftBehindThatCantBeMadeThereIsToldTheSame() {
        var id = begin(Mode.PRACTICE);
        var stale = conversation(id);
        say(id, 0);

        var late = moves.move(stale, MoveId.random(), new Move.Say(new UtteranceId("bestaat-niet")));

        assertThat(late).isInstanceOf(Moved.Elsewhere.class);
    }

    @Test
    void stateOfAConversationThatWasThrownAwayFitsNoOther() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        var stale = conversation(id);
        simulation.delete(id);
        start(Mode.PRACTICE, id);
        say(id, 1);

        var late = moves.move(stale, MoveId.random(), new Move.KeepSilent());

        assertThat(late).isInstanceOf(Moved.Elsewhere.class);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void openPracticeWaitsFromTheFirstMoveOfATestAndGoesOnAfterIt() {
        var practice = begin(Mode.PRACTICE);
        say(practice, 0);
        var openTab = conversation(practice);
        var test = begin(Mode.TEST);
        assertThat(moves.move(openTab, MoveId.random(), new Move.KeepSilent())).isInstanceOf(Moved.Made.class);
        var stillOpen = conversation(practice);
        say(test, 0);

        var waits = moves.move(stillOpen, MoveId.random(), new Move.KeepSilent());
        assertThat(waits).isEqualTo(new Moved.TestRunning(test));
        make(test, new Move.Close());

        assertThat(moves.move(stillOpen, MoveId.random(), new Move.KeepSilent()))
                .isInstanceOf(Moved.Made.class);
    }

    @Test
    void openPracticeGoesOnWhenTheTestWasLeftUntilItWasUsedUp() {
        var practice = begin(Mode.PRACTICE);
        var test = begin(Mode.TEST);
        var openTab = conversation(practice);
        say(test, 0);

        pass(Duration.ofDays(LeftTest.DAYS));

        assertThat(moves.move(openTab, MoveId.random(), new Move.KeepSilent())).isInstanceOf(Moved.Made.class);
    }

    @Test
    void ofTwoTestsBegunWithOneClientOnlyTheFirstToSpeakGoesOn() {
        var first = begin(Mode.TEST);
        var second = begin(Mode.TEST);
        var openTab = conversation(second);
        say(first, 0);

        assertThat(moves.move(openTab, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.TestRunning(first));
        assertThat(simulation.find(second)).isEqualTo(new ConversationPage.Closed(first));
        assertThat(say(first, 0)).isInstanceOf(Moved.Made.class);
    }

    private long statements(Runnable action) {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
