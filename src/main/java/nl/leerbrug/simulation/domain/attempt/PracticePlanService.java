package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Debrief.SkillUse;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.PlannedPracticeId;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice.Planning;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.SkillTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One's own spaced practice: short runs on a weakest skill, at growing distances; planned after one conversation, or on what
 * all of them show. A skill is planned once at a time.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class PracticePlanService {

    public static final List<Integer> DAYS = List.of(7, 30, 90);

    private static final Limit MOST_LISTED = Limit.of(60);

    private final CurrentPerson person;
    private final SimulationService simulation;
    private final PracticeOverviewService overviews;
    private final ShortRuns runs;
    private final PlannedPracticeRepository plans;
    private final Clock clock;

    PracticePlanService(
            CurrentPerson person,
            SimulationService simulation,
            PracticeOverviewService overviews,
            ShortRuns runs,
            PlannedPracticeRepository plans,
            Clock clock) {
        this.person = person;
        this.simulation = simulation;
        this.overviews = overviews;
        this.runs = runs;
        this.plans = plans;
        this.clock = clock;
    }

    /** What this conversation shows; empty when no skill was used often enough, or all went well. */
    @Transactional(readOnly = true)
    public Optional<PracticeAdvice> advise(Conversation conversation) {
        return weakest(conversation).map(use -> {
            var open = open(use.skill());
            return new PracticeAdvice(
                    label(conversation, use.skill()),
                    use.chances(),
                    use.good(),
                    runs(conversation, use.skill()).isEmpty()
                            ? Planning.NO_RUNS
                            : open > 0
                                    ? Planning.PLANNED
                                    : plans.countBySource(
                                                            me(),
                                                            conversation.id().value())
                                                    > 0
                                            ? Planning.DONE
                                            : Planning.POSSIBLE,
                    open);
        });
    }

    /** What all conversations together show: the weakest skill of those for which there are short runs. */
    @Transactional(readOnly = true)
    public Optional<PracticeAdvice> advise(PracticeOverview overview) {
        return trainable(overview).or(overview::weakest).map(skill -> {
            var open = open(skill.skill());
            return new PracticeAdvice(
                    skill.label(),
                    skill.chances(),
                    skill.good(),
                    runs(overview, skill.skill()).isEmpty()
                            ? Planning.NO_RUNS
                            : open > 0 ? Planning.PLANNED : Planning.POSSIBLE,
                    open);
        });
    }

    /**
     * Plans a run for each distance on what this conversation shows; with several runs for the skill each time another one.
     *
     * @return how many were planned; none while the skill is planned already
     */
    @Retried
    public int plan(AttemptId source) {
        if (!(simulation.find(source) instanceof ConversationPage.Found(var conversation)) || conversation.open()) {
            return 0;
        }
        return weakest(conversation)
                .map(use -> plan(use.skill(), runs(conversation, use.skill()), source.value()))
                .orElse(0);
    }

    /** The same on what all conversations together show. */
    @Retried
    public int planWeakest() {
        var overview = overviews.find();
        return trainable(overview)
                .map(skill -> plan(skill.skill(), runs(overview, skill.skill()), null))
                .orElse(0);
    }

    private int plan(PracticeId skill, List<ShortRuns.Found> found, @Nullable UUID source) {
        if (found.isEmpty() || open(skill) > 0) {
            return 0;
        }
        var now = clock.instant();
        var planned = 0;
        for (var i = 0; i < DAYS.size(); i++) {
            var run = found.get(i % found.size());
            var due = dueAfter(now, DAYS.get(i));
            planned += plans.insertIfAbsent(
                    idOf(skill, due),
                    me(),
                    source,
                    DAYS.get(i),
                    skill.value(),
                    run.client().id().value(),
                    run.run().id().value(),
                    now,
                    due);
        }
        return planned;
    }

    /** The same for the same day: two windows that plan at one moment plan one thing. */
    private UUID idOf(PracticeId skill, Instant due) {
        return UUID.nameUUIDFromBytes(
                "%s/%s/%s".formatted(me(), skill.value(), due).getBytes(StandardCharsets.UTF_8));
    }

    private int open(PracticeId skill) {
        return (int) plans.list(me(), MOST_LISTED).stream()
                .filter(row -> row.skill().equals(skill.value()))
                // What left the content can be neither seen nor removed: it is no reason to plan nothing.
                .filter(row -> runs.find(new CaseId(row.caseId()), new ShortRunId(row.shortRun()))
                        .isPresent())
                .count();
    }

    private Optional<SkillTotal> trainable(PracticeOverview overview) {
        return overview.weak()
                .filter(skill -> !runs(overview, skill.skill()).isEmpty())
                .findFirst();
    }

    private List<ShortRuns.Found> runs(PracticeOverview overview, PracticeId skill) {
        return runs.of(skill, overview.conversations().getLast().kind(), overview.known());
    }

    private List<ShortRuns.Found> runs(Conversation conversation, PracticeId skill) {
        return runs.of(
                skill,
                conversation.scenario().id().kind(),
                List.of(conversation.client().id()));
    }

    /**
     * Begins a planned run, or goes on with it.
     *
     * @param id made by who asks, so that a double click begins one conversation
     */
    @Retried
    public Started begin(PlannedPracticeId plan, AttemptId id) {
        var row = plans.find(plan.value(), me());
        if (row.isEmpty()) {
            return new Started.Unknown();
        }
        var before = Optional.ofNullable(row.get().attemptId());
        if (before.isPresent()) {
            return new Started.Begun(new AttemptId(before.get()));
        }
        var started = simulation.startShortRun(
                id, new CaseId(row.get().caseId()), new ShortRunId(row.get().shortRun()));
        if (started instanceof Started.Begun(var begun)) {
            plans.begun(plan.value(), me(), begun.value());
        }
        return started;
    }

    /** @return whether it is gone */
    @Retried
    public boolean drop(PlannedPracticeId plan) {
        return plans.delete(plan.value(), me()) == 1;
    }

    private static Optional<SkillUse> weakest(Conversation conversation) {
        var debrief = conversation.debrief();
        // A trainer who shows how it can go wrong needs no practice in that.
        return debrief.weakest()
                .filter(skill -> conversation.mode() != Mode.DEMONSTRATION)
                .flatMap(skill -> debrief.skills().stream()
                        .filter(one -> one.skill().equals(skill))
                        .findFirst());
    }

    /** From the beginning of that day, so that it is there in the morning. */
    private static Instant dueAfter(Instant now, int days) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days));
    }

    private static String label(Conversation conversation, PracticeId skill) {
        return conversation.scenario().method().practice().stream()
                .filter(one -> one.id().equals(skill.value()))
                .findFirst()
                .map(one -> one.label())
                .orElse(skill.value());
    }

    private UUID me() {
        return person.requireId().value();
    }
}
