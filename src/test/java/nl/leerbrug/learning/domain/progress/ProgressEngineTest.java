package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ItemState.Requirement;
import nl.leerbrug.learning.NextStep;
import nl.leerbrug.learning.domain.Fixtures;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

import static nl.leerbrug.learning.domain.Fixtures.AT;
import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.draft;
import static nl.leerbrug.learning.domain.Fixtures.item;
import static nl.leerbrug.learning.domain.Fixtures.known;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static nl.leerbrug.learning.domain.Fixtures.optional;
import static org.assertj.core.api.Assertions.assertThat;

class ProgressEngineTest {

    private static CurriculumProgress progress(Curriculum curriculum, Fixtures.Known known) {
        return ProgressEngine.progress(curriculum, known.build());
    }

    private static ItemState state(CurriculumProgress progress, String item) {
        return progress.item(new ItemId(item)).orElseThrow().state();
    }

    @Test
    void firstOpenItemIsTheNextStepAndSaysWhatFollows() {
        var training = curriculum(module("m1", lesson("a"), lesson("b", "a")));

        var next = progress(training, known()).next().orElseThrow();

        assertThat(next.item()).isEqualTo(new ItemId("a"));
        assertThat(next.position()).isEqualTo(1);
        assertThat(next.count()).isEqualTo(2);
        assertThat(next.begun()).isFalse();
        assertThat(next.after()).contains(new NextStep.After(ItemKind.LESSON, "Titel b", 10));
    }

    @Test
    void lockedItemNamesThePrerequisitesThatAreMissing() {
        var training = curriculum(module("m1", lesson("a"), lesson("b"), lesson("c", "a", "b")));

        var progress = progress(training, known().done("m1", "a"));

        assertThat(state(progress, "c"))
                .isEqualTo(new ItemState.Locked(List.of(new Requirement.OfItem(new ItemId("b"), "Titel b"))));
    }

    @Test
    void itemsOfAModuleWaitForTheModuleBefore() {
        var training = curriculum(module("m1", lesson("a")), module("m2", List.of("m1"), lesson("b")));

        var before = progress(training, known());
        var after = progress(training, known().done("m1", "a"));

        assertThat(state(before, "b"))
                .isEqualTo(new ItemState.Locked(List.of(new Requirement.OfModule(new ModuleId("m1"), "Module m1"))));
        assertThat(state(after, "b")).isEqualTo(new ItemState.Open());
    }

    @Test
    void optionalItemsDoNotHoldAModuleUp() {
        var training =
                curriculum(module("m1", lesson("a"), optional("extra")), module("m2", List.of("m1"), lesson("b")));

        var progress = progress(training, known().done("m1", "a"));

        assertThat(progress.modules().getFirst().complete()).isTrue();
        assertThat(progress.next().orElseThrow().item()).isEqualTo(new ItemId("b"));
    }

    @Test
    void optionalItemThatAnotherWaitsForBecomesTheNextStep() {
        var training = curriculum(module("m1", optional("extra"), lesson("a", "extra")));

        var progress = progress(training, known());

        assertThat(progress.next().orElseThrow().item()).isEqualTo(new ItemId("extra"));
    }

    @Test
    void exemptItemIsSettledWithItsReasonAndCostsNoMinutes() {
        var training = curriculum(module("m1", lesson("a"), lesson("b", "a")));

        var progress = progress(training, known().exempt("m1", "a", "Al gevolgd bij GGD"));

        assertThat(state(progress, "a")).isEqualTo(new ItemState.Exempt("Al gevolgd bij GGD"));
        assertThat(state(progress, "b")).isEqualTo(new ItemState.Open());
        assertThat(progress.minutesDone()).isZero();
        assertThat(progress.minutesLeft()).isEqualTo(10);
    }

    @Test
    void draftsCountForNothingAndAskNothing() {
        var training = curriculum(
                module("m1", lesson("a"), draft(lesson("concept"))),
                draft(module("m2", lesson("later"))),
                module("m3", List.of("m2"), lesson("b", "concept")));

        var progress = progress(training, known());

        assertThat(state(progress, "concept")).isEqualTo(new ItemState.Draft());
        assertThat(state(progress, "later")).isEqualTo(new ItemState.Draft());
        assertThat(state(progress, "b")).isEqualTo(new ItemState.Open());
        assertThat(progress.total()).isEqualTo(2);
        assertThat(progress.missing())
                .extracting(entry -> entry.item().id().value())
                .containsExactly("a", "b");
    }

    @Test
    void readingPlaceShortensTheMinutesLeftAndComesBackInTheNextStep() {
        var training = curriculum(module("m1", item("a", ItemKind.LESSON, CompletionRule.READ, 12, false)));

        var progress = progress(training, known().reading("m1", "a", 4, 12));

        assertThat(state(progress, "a")).isEqualTo(new ItemState.InProgress());
        assertThat(progress.minutesLeft()).isEqualTo(8);
        assertThat(progress.next().orElseThrow().paragraph()).isEqualTo(OptionalInt.of(5));
        assertThat(progress.next().orElseThrow().begun()).isTrue();
    }

    @Test
    void everythingDoneLeavesNoNextStep() {
        var training = curriculum(module("m1", lesson("a")));

        var progress = progress(training, known().done("m1", "a"));

        assertThat(progress.complete()).isTrue();
        assertThat(progress.next()).isEmpty();
        assertThat(progress.missing()).isEmpty();
        assertThat(state(progress, "a")).isEqualTo(new ItemState.Done(AT));
    }

    @Test
    void emptyCurriculumIsNotComplete() {
        assertThat(progress(curriculum(), known()).complete()).isFalse();
    }

    @Test
    void lessonAddedToACompletedModuleDoesNotReopenIt() {
        var training = curriculum(module("m1", lesson("a"), lesson("new")), module("m2", List.of("m1"), lesson("b")));

        var progress = progress(training, known().done("m1", "a").completedModule("m1"));

        assertThat(progress.modules().getFirst().complete()).isTrue();
        assertThat(state(progress, "b")).isEqualTo(new ItemState.Open());
        assertThat(progress.next().orElseThrow().item()).isEqualTo(new ItemId("b"));
    }

    @Test
    void completedCurriculumStaysCompleteWhenAModuleIsAdded() {
        var training = curriculum(module("m1", lesson("a")), module("m2", lesson("b")));

        var progress = progress(training, known().done("m1", "a").completed());

        assertThat(progress.complete()).isTrue();
        assertThat(progress.next()).isEmpty();
        assertThat(progress.share()).isEqualTo(1);
    }

    @Test
    void itemThatLeftTheContentStillCountsAsDone() {
        var training = curriculum(module("m1", lesson("a"), lesson("b")));

        var progress = progress(training, known().done("m1", "gone", 15).done("m1", "a"));

        assertThat(progress.done()).isEqualTo(2);
        assertThat(progress.total()).isEqualTo(3);
        assertThat(progress.minutesDone()).isEqualTo(25);
        assertThat(progress.modules().getFirst().done()).isEqualTo(2);
    }

    @Test
    void prerequisiteAddedLaterDoesNotLockWhatWasOpened() {
        var training = curriculum(module("m1", lesson("new"), lesson("b", "new")));

        var progress = progress(training, known().opened("m1", "b"));

        assertThat(state(progress, "b")).isEqualTo(new ItemState.InProgress());
    }

    @Test
    void modulesThatWaitForEachOtherEndWithoutNextStepInsteadOfALoop() {
        var training = curriculum(module("m1", List.of("m2"), lesson("a")), module("m2", List.of("m1"), lesson("b")));

        assertThat(progress(training, known()).next()).isEmpty();
    }
}
