package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.simulation.OwnAttempt;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static nl.leerbrug.learning.domain.practice.Conversations.again;
import static nl.leerbrug.learning.domain.practice.Conversations.at;
import static nl.leerbrug.learning.domain.practice.Conversations.branch;
import static nl.leerbrug.learning.domain.practice.Conversations.cutShort;
import static nl.leerbrug.learning.domain.practice.Conversations.notMet;
import static nl.leerbrug.learning.domain.practice.Conversations.passed;
import static nl.leerbrug.learning.domain.practice.Conversations.passedWith;
import static nl.leerbrug.learning.domain.practice.Conversations.running;
import static nl.leerbrug.learning.domain.practice.Conversations.runningBranch;
import static nl.leerbrug.learning.domain.practice.Conversations.tested;
import static nl.leerbrug.learning.domain.practice.Conversations.whole;
import static nl.leerbrug.learning.domain.practice.Conversations.with;
import static org.assertj.core.api.Assertions.assertThat;

class CountingTest {

    private static final CaseId ANNA = new CaseId("anna");
    private static final CaseId BEN = new CaseId("ben");

    @Test
    void wholeConversationWithANamedClientCountsAlsoFromBeforeTheItemWasOpened() {
        var earlier = whole("anna", -3);

        assertThat(counted(with("anna", "ben"), earlier)).containsExactly(earlier);
    }

    @Test
    void conversationWithSomebodyElseDoesNotCount() {
        assertThat(counted(with("anna"), whole("ben", 1))).isEmpty();
    }

    @Test
    void whatStillRunsOrWasCutShortDoesNotCount() {
        assertThat(counted(with("anna"), running("anna", 1), cutShort("anna", 2)))
                .isEmpty();
    }

    @Test
    void contactConversationIsShorterAndCountsForItsOwnKindOnly() {
        var brief = Conversations.contact("anna", 1, 6);

        assertThat(counted(Conversations.inContactWith("anna"), brief)).containsExactly(brief);
        assertThat(counted(Conversations.inContactWith("anna"), Conversations.contact("anna", 1, 5)))
                .isEmpty();
        assertThat(counted(Conversations.inContactWith("anna"), whole("anna", 1)))
                .isEmpty();
        assertThat(counted(with("anna"), Conversations.contact("anna", 1, 30))).isEmpty();
    }

    @Test
    void goalConversationCountsForItsOwnKindOnly() {
        var goal = Conversations.goal("anna", 1, 12);

        assertThat(counted(Conversations.aboutGoalsWith("anna"), goal)).containsExactly(goal);
        assertThat(counted(Conversations.aboutGoalsWith("anna"), Conversations.goal("anna", 1, 11)))
                .isEmpty();
        assertThat(counted(Conversations.aboutGoalsWith("anna"), whole("anna", 1)))
                .isEmpty();
        assertThat(counted(with("anna"), goal)).isEmpty();
    }

    @Test
    void conversationFromTheMiddleDoesNotCountAsAWholeOne() {
        assertThat(counted(with("anna"), branch("anna", 1, 30))).isEmpty();
    }

    @Test
    void tougherConversationCountsAsPracticeButNotTheOtherWayRound() {
        var test = tested("anna", 1);

        assertThat(counted(with("anna"), test)).containsExactly(test);
        assertThat(counted(Conversations.tested("anna"), whole("anna", 1))).isEmpty();
    }

    @Test
    void withAThresholdOnlyWhatPassedCounts() {
        var better = passed("anna", 2);

        assertThat(counted(passedWith("anna", 0), whole("anna", 1), better)).containsExactly(better);
    }

    @Test
    void attemptsBeyondTheLimitDoNotCountAndThoseFromBeforeTheItemAreNoAttempts() {
        var rule = passedWith("anna", 2);
        var early = whole("anna", -1);
        var one = whole("anna", 1);
        var two = whole("anna", 2);
        var late = passed("anna", 3);

        assertThat(counting(rule, early, one).attemptsLeft()).contains(1);
        assertThat(counting(rule, early, one, two).attemptsLeft()).contains(0);
        assertThat(counted(rule, one, two, late)).isEmpty();
    }

    @Test
    void firstConversationWithSomebodyNotMetCounts() {
        var first = whole("ben", 1);

        assertThat(counted(notMet(), whole("anna", -1), whole("anna", 1), first))
                .containsExactly(first);
    }

    @Test
    void whoWasMetBeforeTheItemWasOpenedIsNoCandidate() {
        assertThat(counting(notMet(), running("anna", -1)).candidates()).containsExactly(BEN);
    }

    @Test
    void whoMetEverybodyMayMeetAnybodyAgain() {
        var again = whole("anna", 3);
        var counting = counting(notMet(), whole("anna", -2), whole("ben", -1), again);

        assertThat(counting.everybodyMet()).isTrue();
        assertThat(counting.candidates()).containsExactlyInAnyOrder(ANNA, BEN);
        assertThat(counting.counted()).containsExactly(again);
    }

    @Test
    void goingOnFromTheMiddleCountsAfterFiveMovesOfItsOwn() {
        var long5 = runningBranch("anna", 2, 5);

        assertThat(counted(again("anna"), whole("anna", 1), branch("anna", 1, 4), long5))
                .containsExactly(long5);
    }

    @Test
    void latestUnfinishedConversationIsTheOneToGoOnWith() {
        var latest = running("anna", 2);

        assertThat(counting(with("anna"), running("anna", 1), latest, running("ben", 3))
                        .running())
                .contains(latest);
    }

    @Test
    void clientsThatAreNotThereAreNoCandidates() {
        assertThat(counting(with("anna", "weg")).candidates()).containsExactly(ANNA);
    }

    private static List<OwnAttempt> counted(PracticeRule rule, OwnAttempt... attempts) {
        return counting(rule, attempts).counted();
    }

    /** The item was opened at day 0. */
    private static Counting counting(PracticeRule rule, OwnAttempt... attempts) {
        return new Counting(rule, Optional.of(at(0)), Set.of(ANNA, BEN), List.of(attempts));
    }
}
