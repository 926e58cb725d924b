package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A test: what waits while it runs, when it is used up, and what of it is told in lists. */
@ParameterizedClass
@EnumSource(
        value = ConversationKind.class,
        names = {"BRIDGE", "GOAL"})
class TestModeTest extends SimulationWorldTest {

    private static final Instant NOW = SimulationWorld.AT;

    @Test
    void givesNoHint() {
        var id = begin(Mode.TEST);

        assertThat(conversation(id).hint()).isEmpty();
        assertThat(conversation(begin(Mode.PRACTICE)).hint()).isPresent();
    }

    @Test
    void countsFromItsFirstMove() {
        var id = begin(Mode.TEST);

        assertThat(simulation.findRunningTest(Wim.client().id())).isEmpty();
        say(id, 0);
        assertThat(simulation.findRunningTest(Wim.client().id())).contains(id);
    }

    @Test
    void closesPracticeAndGoingBackUntilItIsDone() {
        var practice = begin(Mode.PRACTICE);
        say(practice, 0);
        var test = begin(Mode.TEST);
        say(test, 0);

        assertThat(start(Mode.PRACTICE, AttemptId.random())).isEqualTo(new Started.TestRunning(test));
        assertThat(start(Mode.TEST, AttemptId.random())).isEqualTo(new Started.TestRunning(test));
        assertThat(simulation.branch(practice, 1, AttemptId.random())).isEqualTo(new Started.TestRunning(test));
        assertThat(simulation.find(practice)).isEqualTo(new ConversationPage.Closed(test));

        make(test, new Move.Close());
        assertThat(start(Mode.PRACTICE, AttemptId.random())).isInstanceOf(Started.Begun.class);
        assertThat(simulation.find(practice)).isInstanceOf(ConversationPage.Found.class);
    }

    @Test
    void afterwardsOneGoesBackForPracticeOnly() {
        var test = begin(Mode.TEST);
        say(test, 0);
        assertThat(simulation.branch(test, 1, AttemptId.random())).isEqualTo(new Started.Unknown());
        make(test, new Move.Close());
        var other = AttemptId.random();

        assertThat(simulation.branch(test, 1, other)).isEqualTo(new Started.Begun(other));

        assertThat(conversation(other).mode()).isEqualTo(Mode.PRACTICE);
    }

    @Test
    void leftForSevenDaysIsUsedUp() {
        var test = begin(Mode.TEST);
        say(test, 0);
        var practice = AttemptId.random();

        pass(Duration.ofDays(6));
        assertThat(conversation(test).open()).isTrue();
        pass(Duration.ofDays(1));

        assertThat(conversation(test).open()).isFalse();
        assertThat(conversation(test).usedUp()).isTrue();
        assertThat(make(test, new Move.KeepSilent())).isEqualTo(new Moved.Refused(Decision.Reason.ENDED));
        assertThat(simulation.listMine()).singleElement().satisfies(one -> {
            assertThat(one.usedUp()).isTrue();
            assertThat(one.running()).isFalse();
        });
        assertThat(start(Mode.PRACTICE, practice)).isEqualTo(new Started.Begun(practice));
    }

    @Test
    void practiceMayWaitAsLongAsOneLikes() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);

        pass(Duration.ofDays(400));

        assertThat(conversation(id).open()).isTrue();
    }

    @Test
    void endTellsHowManyCriteriaWereMet() {
        var id = begin(Mode.TEST);
        say(id, 0);
        make(id, new Move.Close());

        var verdict = conversation(id).verdict();
        var all = verdict.results().size();
        assertThat(simulation.listMine())
                .singleElement()
                .extracting(AttemptSummary::score)
                .isEqualTo(Optional.of(new Score(all - verdict.failed().size(), all)));
    }

    @Test
    void bestIsWhatPassedOrElseMetMostOfWholeConversations() {
        var early = attempt(Mode.TEST, 1, 4, false);
        var late = attempt(Mode.TEST, 2, 2, false);
        var branch = attempt(Mode.TEST, 3, 6, true);
        var practice = attempt(Mode.PRACTICE, 4, 5, false);
        var all = List.of(early, late, branch, practice);

        assertThat(Standing.of(all, ConversationKind.BRIDGE, Mode.TEST))
                .isEqualTo(new Standing(Optional.of(early), Optional.of(late)));
        assertThat(Standing.of(all, ConversationKind.BRIDGE, Mode.PRACTICE).best())
                .contains(practice);
        assertThat(Standing.of(List.of(), ConversationKind.BRIDGE, Mode.TEST).last())
                .isEmpty();
    }

    @Test
    void noMoreCriteriaCanBeMetThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(7, 6)).withMessageContaining("7 of 6");
    }

    private static AttemptSummary attempt(Mode mode, int day, int met, boolean branch) {
        return new AttemptSummary(
                AttemptId.random(),
                Wim.client().id(),
                ConversationKind.BRIDGE,
                Optional.empty(),
                mode,
                Optional.empty(),
                branch,
                10,
                NOW.plus(Duration.ofDays(day)),
                Optional.of(NOW.plus(Duration.ofDays(day))),
                Optional.of(Ending.CLOSED),
                met == 6,
                Optional.of(new Score(met, 6)),
                false);
    }
}
