package nl.leerbrug.learning.domain.item;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.path.PathService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RecordApplicationEvents
class ItemServiceTest extends LearningTest {

    @Autowired
    ItemService items;

    @Autowired
    PathService paths;

    @Autowired
    Progress progress;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void publishTraining() {
        curricula.put(curriculum(
                module("m1", lesson("a"), lesson("b", "a")),
                module(
                        "m2",
                        Fixtures.item("toets", ItemKind.TEST, CompletionRule.SCORE, 10, false),
                        Fixtures.item("dag", ItemKind.MEETING, CompletionRule.DONE, 60, false))));
    }

    @Test
    void openingAnItemMakesItInProgressAndOffersItsNeighbours() {
        paths.start(TRAINING);

        var opening = (ItemOpening.Entered) items.open(TRAINING, item("a"));

        assertThat(opening.page().position()).isEqualTo(1);
        assertThat(opening.page().count()).isEqualTo(2);
        assertThat(opening.page().previous()).isEmpty();
        assertThat(opening.page().next().orElseThrow().enterable()).isFalse();
        assertThat(state("a")).isEqualTo(new ItemState.InProgress());
    }

    @Test
    void lockedItemDoesNotOpen() {
        paths.start(TRAINING);

        var opening = items.open(TRAINING, item("b"));

        assertThat(opening).isInstanceOf(ItemOpening.Locked.class);
        assertThat(items.complete(TRAINING, item("b"))).isInstanceOf(CompletionResult.Locked.class);
    }

    @Test
    void whoHasNotStartedIsInvitedToStart() {
        assertThat(items.open(TRAINING, item("a"))).isInstanceOf(ItemOpening.NotStarted.class);
        assertThat(items.complete(TRAINING, item("a"))).isInstanceOf(CompletionResult.Unknown.class);
    }

    @Test
    void trainerReadsWithoutFollowingAndLeavesNoTrace() {
        signIn(sem, Role.TRAINER);

        var opening = (ItemOpening.Entered) items.open(TRAINING, item("b"));

        assertThat(opening.page().reading()).isTrue();
        assertThat(progress.mine()).isEmpty();
    }

    @Test
    void unknownItemIsUnknown() {
        paths.start(TRAINING);

        assertThat(items.open(TRAINING, item("nergens"))).isEqualTo(new ItemOpening.Unknown());
    }

    @Test
    void placeInTheTextIsKeptAndComesBack() {
        paths.start(TRAINING);
        items.open(TRAINING, item("a"));

        items.keepPlace(TRAINING, item("a"), 4, 8);

        var page = ((ItemOpening.Entered) items.open(TRAINING, item("a"))).page();
        assertThat(page.paragraph()).isEqualTo(OptionalInt.of(4));
        assertThat(page.minutesLeft()).isEqualTo(5);
        assertThat(progress.mine(TRAINING).orElseThrow().next().orElseThrow().paragraph())
                .isEqualTo(OptionalInt.of(5));
    }

    @Test
    void nonsenseFromABrowserIsNotKept() {
        paths.start(TRAINING);
        items.open(TRAINING, item("a"));

        items.keepPlace(TRAINING, item("a"), -1, 8);
        items.keepPlace(TRAINING, item("a"), 9, 8);

        assertThat(((ItemOpening.Entered) items.open(TRAINING, item("a")))
                        .page()
                        .paragraph())
                .isEmpty();
    }

    @Test
    void secondCompletionChangesNothingAndTellsNobody() {
        paths.start(TRAINING);
        items.complete(TRAINING, item("a"));

        items.complete(TRAINING, item("a"));

        assertThat(events.stream(ItemCompleted.class)).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo(noor);
            assertThat(event.item()).isEqualTo(item("a"));
            assertThat(event.by()).isEqualTo(CompletedBy.READ_TO_THE_END);
        });
        assertThat(progress.mine(TRAINING).orElseThrow().done()).isEqualTo(1);
    }

    @Test
    void itemThatNeedsAScoreIsNotCompletedByAsking() {
        paths.start(TRAINING);

        assertThat(items.complete(TRAINING, item("toets"))).isInstanceOf(CompletionResult.OtherRule.class);
        assertThat(items.complete(TRAINING, item("dag"))).isInstanceOf(CompletionResult.Completed.class);
    }

    @Test
    void completedModuleStaysCompleteWhenALessonIsAdded() {
        paths.start(TRAINING);
        items.complete(TRAINING, item("a"));
        items.complete(TRAINING, item("b"));

        curricula.put(curriculum(module("m1", lesson("a"), lesson("nieuw"), lesson("b", "a"))));

        assertThat(progress.mine(TRAINING).orElseThrow().modules().getFirst().complete())
                .isTrue();
    }

    @Test
    void moduleThatStillHoldsDraftsIsNotCompleteForEver() {
        curricula.markUnfinished("m1");
        paths.start(TRAINING);
        items.complete(TRAINING, item("a"));
        items.complete(TRAINING, item("b"));

        curricula.put(curriculum(module("m1", lesson("a"), lesson("nieuw"), lesson("b", "a"))));

        var now = progress.mine(TRAINING).orElseThrow();
        assertThat(now.modules().getFirst().complete()).isFalse();
        assertThat(now.next().orElseThrow().item()).isEqualTo(item("nieuw"));
    }

    @Test
    void progressOfALessonThatLeftTheContentIsKept() {
        paths.start(TRAINING);
        items.complete(TRAINING, item("a"));

        curricula.put(curriculum(module("m1", lesson("b"))));

        var now = progress.mine(TRAINING).orElseThrow();
        assertThat(now.done()).isEqualTo(1);
        assertThat(now.minutesDone()).isEqualTo(10);
    }

    @Test
    void neighbourSeesNothingOfMyProgress() {
        paths.start(TRAINING);
        items.complete(TRAINING, item("a"));

        signIn(sem, Role.TRAINEE);
        paths.start(TRAINING);

        assertThat(progress.mine(TRAINING).orElseThrow().done()).isZero();
        assertThat(state("a")).isEqualTo(new ItemState.Open());
    }

    @Test
    void neighboursReadingAndCompletingLeavesMyPlace() {
        paths.start(TRAINING);
        items.open(TRAINING, item("a"));
        items.keepPlace(TRAINING, item("a"), 2, 10);

        signIn(sem, Role.TRAINEE);
        items.keepPlace(TRAINING, item("a"), 9, 10);
        assertThat(items.complete(TRAINING, item("a"))).isInstanceOf(CompletionResult.Unknown.class);

        signIn(noor, Role.TRAINEE);
        assertThat(state("a")).isEqualTo(new ItemState.InProgress());
        var page = ((ItemOpening.Entered) items.open(TRAINING, item("a"))).page();
        assertThat(page.paragraph()).hasValue(2);
    }

    @Test
    void timeLeftGoesDownWithThePlaceToAMinuteAtTheEnd() {
        paths.start(TRAINING);

        var page = ((ItemOpening.Entered) items.open(TRAINING, item("a"))).page();

        assertThat(page.minutesLeft()).isEqualTo(10);
        assertThat(page.minutesLeftAt(0, 20)).isEqualTo(10);
        assertThat(page.minutesLeftAt(10, 20)).isEqualTo(5);
        assertThat(page.minutesLeftAt(20, 20)).isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInMayNothing() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> items.open(TRAINING, item("a")))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
    }

    @Test
    void onlyATraineeCompletes() {
        signIn(sem, Role.COORDINATOR);

        assertThatThrownBy(() -> items.complete(TRAINING, item("a"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void eightTabsAtOnceLeaveOneParticipationAndOneCompletion() throws Exception {
        var results = together(8, () -> {
            paths.start(TRAINING);
            items.open(TRAINING, item("a"));
            return items.complete(TRAINING, item("a"));
        });

        assertThat(results).allMatch(CompletionResult.Completed.class::isInstance);
        assertThat(progress.mine()).hasSize(1);
        assertThat(progress.mine(TRAINING).orElseThrow().done()).isEqualTo(1);
        assertThat(events.stream(ItemCompleted.class).count()).isLessThanOrEqualTo(1);
    }

    private ItemState state(String id) {
        return progress.mine(TRAINING)
                .orElseThrow()
                .item(item(id))
                .orElseThrow()
                .state();
    }

    private <T> ArrayList<T> together(int tabs, Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(tabs);
        var results = new ArrayList<T>();
        try (var executor = Executors.newFixedThreadPool(tabs)) {
            var futures = new ArrayList<java.util.concurrent.Future<T>>();
            for (var i = 0; i < tabs; i++) {
                futures.add(executor.submit(() -> {
                    signIn(noor, Role.TRAINEE);
                    barrier.await();
                    return work.call();
                }));
            }
            for (var future : futures) {
                results.add(future.get());
            }
        }
        return results;
    }
}
