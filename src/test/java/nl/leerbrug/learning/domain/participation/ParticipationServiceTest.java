package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Participations;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.Duration;
import java.util.Optional;

import static nl.leerbrug.learning.domain.Fixtures.AT;
import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParticipationServiceTest extends LearningTest {

    @Autowired
    Participations participations;

    @Autowired
    Progress progress;

    @BeforeEach
    void publishTraining() {
        curricula.put(curriculum(module(
                "m1", lesson("a"), Fixtures.item("dag", ItemKind.MEETING, CompletionRule.DONE, 60, false, "a"))));
        signIn(sem, Role.TRAINER);
    }

    @Test
    void startingTwiceGivesTheSameParticipation() {
        var first = participations.start(noor, TRAINING);

        assertThat(participations.start(noor, TRAINING)).isEqualTo(first);
    }

    @Test
    void deadlineIsShownAndCanBeTakenAway() {
        var deadline = AT.plus(Duration.ofDays(9));
        participations.start(noor, TRAINING);

        participations.setDeadline(noor, TRAINING, Optional.of(deadline));
        assertThat(asNoor().mine(TRAINING).orElseThrow().deadline()).contains(deadline);

        signIn(sem, Role.TRAINER);
        participations.setDeadline(noor, TRAINING, Optional.empty());
        assertThat(asNoor().mine(TRAINING).orElseThrow().deadline()).isEmpty();
    }

    @Test
    void exemptionOpensWhatWaitedForItAndTellsTheReason() {
        participations.start(noor, TRAINING);

        participations.exempt(noor, TRAINING, item("a"), "Al gevolgd bij de GGD");

        var now = asNoor().mine(TRAINING).orElseThrow();
        assertThat(now.item(item("a")).orElseThrow().state()).isEqualTo(new ItemState.Exempt("Al gevolgd bij de GGD"));
        assertThat(now.item(item("dag")).orElseThrow().state()).isEqualTo(new ItemState.Open());
    }

    @Test
    void exemptionNeedsAReason() {
        participations.start(noor, TRAINING);

        assertThatThrownBy(() -> participations.exempt(noor, TRAINING, item("a"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void attendanceCompletesAMeetingAndNothingElse() {
        participations.start(noor, TRAINING);

        participations.markAttended(noor, TRAINING, item("dag"));

        assertThatThrownBy(() -> participations.markAttended(noor, TRAINING, item("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asNoor().mine(TRAINING)
                        .orElseThrow()
                        .item(item("dag"))
                        .orElseThrow()
                        .state())
                .isEqualTo(new ItemState.Done(AT));
    }

    @Test
    void whoDoesNotFollowCannotBeExempted() {
        assertThatThrownBy(() -> participations.exempt(noor, TRAINING, item("a"), "Reden"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void traineeArrangesNothingForAnother() {
        signIn(sem, Role.TRAINEE);

        assertThatThrownBy(() -> participations.start(noor, TRAINING)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> participations.exempt(noor, TRAINING, item("a"), "Reden"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void traineeSetsNoDeadlineAndNoAttendanceNotEvenTheirOwn() {
        signIn(noor, Role.TRAINEE);

        assertThatThrownBy(() -> participations.setDeadline(noor, TRAINING, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> participations.markAttended(noor, TRAINING, item("a")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Progress asNoor() {
        signIn(noor, Role.TRAINEE);
        return progress;
    }
}
