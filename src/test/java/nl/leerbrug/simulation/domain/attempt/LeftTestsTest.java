package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.AttemptUsedUp;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.security.access.AccessDeniedException;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Other modules are told once of a test that was left until it was used up. */
@ExtendWith(PublishedEventsExtension.class)
class LeftTestsTest extends SimulationWorldTest {

    @Autowired
    private LeftTests tests;

    @Autowired
    private LeftTestsJob job;

    @Test
    void leftForSevenDaysIsToldOnceWithItsTime(PublishedEvents events) {
        var id = begin(Mode.TEST);
        say(id, 0);
        pass(Duration.ofDays(LeftTest.DAYS + 2));

        job.look();
        job.look();

        assertThat(told(events, id))
                .containsExactly(new AttemptUsedUp(
                        id,
                        trainee,
                        Wim.client().id(),
                        ConversationKind.BRIDGE,
                        SimulationWorld.AT.plus(Duration.ofDays(LeftTest.DAYS))));
        assertThat(simulation.listMine())
                .singleElement()
                .satisfies(one -> assertThat(one.usedUp()).isTrue());
    }

    @Test
    void nothingIsToldOfWhatGoesOnWasFinishedOrCountsForNothing(PublishedEvents events) {
        var untouched = begin(Mode.TEST);
        var practice = begin(Mode.PRACTICE);
        say(practice, 0);
        var finished = begin(Mode.TEST);
        say(finished, 0);
        make(finished, new Move.Close());
        var taken = begin(Mode.TEST);
        say(taken, 0);
        pass(Duration.ofDays(LeftTest.DAYS - 1));
        make(taken, new Move.KeepSilent());
        pass(Duration.ofDays(2));

        job.look();

        assertThat(List.of(untouched, practice, finished, taken))
                .allSatisfy(id -> assertThat(told(events, id)).isEmpty());
    }

    @Test
    void onlyTheApplicationItselfTells() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tests.tell());
        assertThat(SystemPrincipal.<Integer>call("test", tests::tell)).isNotNegative();
    }

    private static List<AttemptUsedUp> told(PublishedEvents events, AttemptId id) {
        var told = new java.util.ArrayList<AttemptUsedUp>();
        events.ofType(AttemptUsedUp.class)
                .matching(event -> event.attempt().equals(id))
                .forEach(told::add);
        return told;
    }
}
