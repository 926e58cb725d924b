package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.learning.domain.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.draft;
import static nl.leerbrug.learning.domain.Fixtures.known;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static nl.leerbrug.learning.domain.Fixtures.optional;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every curriculum and every way through it; a failing seed is in the test's name. */
class ProgressEngineProperties {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followingTheNextStepCompletesTheCurriculumInAsManyStepsAsItems(long seed) {
        var random = new Random(seed);
        var training = randomCurriculum(random, 0);
        var known = known();
        var items = training.modules().stream()
                .mapToInt(each -> each.items().size())
                .sum();

        var steps = 0;
        var progress = ProgressEngine.progress(training, known.build());
        while (progress.next().isPresent()) {
            var next = progress.next().get();
            var entry = progress.item(next.item()).orElseThrow();
            assertThat(entry.state()).as("next step can be entered").matches(ItemState::enterable);
            assertThat(entry.state().settled()).isFalse();
            known.done(moduleOf(training, next.item()), next.item().value());
            progress = ProgressEngine.progress(training, known.build());
            assertThat(++steps).isLessThanOrEqualTo(items);
        }

        assertThat(progress.missing()).isEmpty();
        assertThat(progress.minutesLeft()).isZero();
        assertThat(progress.complete()).isEqualTo(steps > 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreItemDoneNeverLocksOrTakesAnythingAway(long seed) {
        var random = new Random(seed);
        var training = randomCurriculum(random, 0);
        var known = randomWalk(random, training);
        var before = ProgressEngine.progress(training, known.build());

        before.next()
                .ifPresent(next ->
                        known.done(moduleOf(training, next.item()), next.item().value()));
        var after = ProgressEngine.progress(training, known.build());

        assertNothingLost(before, after);
        assertThat(after.minutesLeft()).isLessThanOrEqualTo(before.minutesLeft());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changedContentTakesNothingAwayFromWhoHadIt(long seed) {
        var random = new Random(seed);
        var training = randomCurriculum(random, 0);
        var known = randomWalk(random, training);
        var before = ProgressEngine.progress(training, known.build());
        before.modules().stream()
                .filter(each -> each.complete())
                .forEach(each -> known.completedModule(each.module().id().value()));
        if (before.complete()) {
            known.completed();
        }

        var after = ProgressEngine.progress(changed(random, training), known.build());

        assertNothingLost(before, after);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAddUp(long seed) {
        var random = new Random(seed);
        var training = randomCurriculum(random, 3);

        var progress =
                ProgressEngine.progress(training, randomWalk(random, training).build());

        assertThat(progress.done()).isBetween(0, progress.total());
        assertThat(progress.share()).isBetween(0.0, 1.0);
        assertThat(progress.missing()).hasSize(progress.total() - progress.done());
        assertThat(progress.modules()).allSatisfy(each -> {
            assertThat(each.done()).isBetween(0, each.total());
            assertThat(each.share()).isBetween(0.0, 1.0);
        });
        assertThat(progress.modules().stream().mapToInt(each -> each.done()).sum())
                .isEqualTo(progress.done());
        assertThat(progress.modules().stream().mapToInt(each -> each.total()).sum())
                .isEqualTo(progress.total());
    }

    private static void assertNothingLost(CurriculumProgress before, CurriculumProgress after) {
        assertThat(after.done()).isGreaterThanOrEqualTo(before.done());
        assertThat(after.minutesDone()).isGreaterThanOrEqualTo(before.minutesDone());
        if (before.complete()) {
            assertThat(after.complete()).isTrue();
        }
        var states = states(after);
        states(before).forEach((id, state) -> {
            var now = states.get(id);
            if (now != null && !(now instanceof ItemState.Draft)) {
                if (state.settled()) {
                    assertThat(now.settled()).as("%s stays settled", id).isTrue();
                } else if (state instanceof ItemState.InProgress) {
                    assertThat(now.enterable()).as("%s stays open", id).isTrue();
                }
            }
        });
        var complete = after.modules().stream()
                .filter(each -> each.complete())
                .map(each -> each.module().id())
                .collect(Collectors.toSet());
        var present = after.modules().stream().map(each -> each.module().id()).collect(Collectors.toSet());
        assertThat(before.modules().stream()
                        .filter(each -> each.complete())
                        .map(each -> each.module().id())
                        .filter(present::contains))
                .allMatch(complete::contains);
    }

    private static Map<ItemId, ItemState> states(CurriculumProgress progress) {
        return progress.modules().stream()
                .flatMap(each -> each.items().stream())
                .collect(Collectors.toMap(each -> each.item().id(), PathItem::state));
    }

    private static String moduleOf(Curriculum training, ItemId item) {
        return training.moduleOf(item).orElseThrow().id().value();
    }

    /** Modules and items may require anything before them, so there is never a cycle. */
    private static Curriculum randomCurriculum(Random random, int draftsInTen) {
        var modules = new ArrayList<CourseModule>();
        var items = new ArrayList<String>();
        var count = 1 + random.nextInt(5);
        for (var m = 0; m < count; m++) {
            var here = new ArrayList<ItemOutline>();
            var size = random.nextInt(6);
            for (var i = 0; i < size; i++) {
                var id = "i" + m + "-" + i;
                var requires = pick(random, items);
                var item = random.nextInt(4) == 0 ? optional(id, requires) : lesson(id, requires);
                here.add(random.nextInt(10) < draftsInTen ? draft(item) : item);
                items.add(id);
            }
            var before = modules.stream().map(each -> each.id().value()).toList();
            var module = module("m" + m, List.of(pick(random, before)), here.toArray(ItemOutline[]::new));
            modules.add(random.nextInt(10) < draftsInTen ? draft(module) : module);
        }
        return curriculum(modules.toArray(CourseModule[]::new));
    }

    private static String[] pick(Random random, List<String> from) {
        var shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(from.size(), random.nextInt(3))).toArray(String[]::new);
    }

    private static Fixtures.Known randomWalk(Random random, Curriculum training) {
        var known = known();
        var steps = random.nextInt(12);
        for (var i = 0; i < steps; i++) {
            var progress = ProgressEngine.progress(training, known.build());
            var enterable = progress.modules().stream()
                    .flatMap(each -> each.items().stream())
                    .filter(each ->
                            each.state() instanceof ItemState.Open || each.state() instanceof ItemState.InProgress)
                    .toList();
            if (enterable.isEmpty()) {
                return known;
            }
            var item = enterable.get(random.nextInt(enterable.size())).item().id();
            var module = moduleOf(training, item);
            switch (random.nextInt(4)) {
                case 0 -> known.opened(module, item.value());
                case 1 -> known.exempt(module, item.value(), "Al gedaan");
                default -> known.done(module, item.value(), 1 + random.nextInt(20));
            }
        }
        return known;
    }

    /** An author at work: items go, come, move, become optional or drafts, and get other prerequisites. */
    private static Curriculum changed(Random random, Curriculum training) {
        var all = new HashMap<String, List<ItemOutline>>();
        var ids = training.modules().stream().map(each -> each.id().value()).toList();
        for (var each : training.modules()) {
            for (var item : each.items()) {
                var target = random.nextInt(5) == 0
                        ? ids.get(random.nextInt(ids.size()))
                        : each.id().value();
                var id = item.id().value();
                switch (random.nextInt(6)) {
                    case 0 -> {}
                    case 1 -> add(all, target, draft(item));
                    case 2 -> add(all, target, optional(id));
                    case 3 -> add(all, target, lesson(id, "new-" + target));
                    default -> add(all, target, item);
                }
            }
        }
        return curriculum(ids.stream()
                .map(id -> {
                    var items = new ArrayList<>(all.getOrDefault(id, List.of()));
                    items.addFirst(lesson("new-" + id));
                    return module(id, items.toArray(ItemOutline[]::new));
                })
                .toArray(CourseModule[]::new));
    }

    private static void add(Map<String, List<ItemOutline>> all, String module, ItemOutline item) {
        all.computeIfAbsent(module, key -> new ArrayList<>()).add(item);
    }
}
