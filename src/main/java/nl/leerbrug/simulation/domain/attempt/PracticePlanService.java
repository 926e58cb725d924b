package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.PlannedPracticeId;
import nl.leerbrug.simulation.PracticeReminders;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One's own spaced practice: short runs on the weakest skill, planned in a debrief, at growing distances. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class PracticePlanService implements PracticeReminders {

    public static final List<Integer> DAYS = List.of(7, 30, 90);

    private static final Limit MOST_LISTED = Limit.of(60);

    private final CurrentPerson person;
    private final SimulationService simulation;
    private final ShortRuns runs;
    private final PlannedPracticeRepository plans;
    private final Clock clock;

    PracticePlanService(
            CurrentPerson person,
            SimulationService simulation,
            ShortRuns runs,
            PlannedPracticeRepository plans,
            Clock clock) {
        this.person = person;
        this.simulation = simulation;
        this.runs = runs;
        this.plans = plans;
        this.clock = clock;
    }

    /** Empty when no skill was used often enough, or all went well. */
    @Transactional(readOnly = true)
    public Optional<PracticeAdvice> advise(Conversation conversation) {
        var debrief = conversation.debrief();
        // A trainer who shows how it can go wrong needs no practice in that.
        return debrief.weakest()
                .filter(skill -> conversation.mode() != Mode.DEMONSTRATION)
                .map(skill -> {
                    var use = debrief.skills().stream()
                            .filter(one -> one.skill().equals(skill))
                            .findFirst()
                            .orElseThrow();
                    var found = runs.of(
                            skill,
                            conversation.scenario().id().kind(),
                            conversation.client().id());
                    return new PracticeAdvice(
                            label(conversation, skill),
                            use.chances(),
                            use.good(),
                            !found.isEmpty(),
                            plans.countBySource(me(), conversation.id().value()) > 0);
                });
    }

    /**
     * Plans a run for each distance; with several runs for the skill each time another one.
     *
     * @return how many were planned; doing so again plans nothing
     */
    @Retried
    public int plan(AttemptId source) {
        if (!(simulation.find(source) instanceof ConversationPage.Found(var conversation)) || conversation.open()) {
            return 0;
        }
        var now = clock.instant();
        var planned = 0;
        for (var skill : weakest(conversation.debrief())) {
            var found = runs.of(
                    skill,
                    conversation.scenario().id().kind(),
                    conversation.client().id());
            for (var i = 0; i < DAYS.size() && !found.isEmpty(); i++) {
                var run = found.get(i % found.size());
                planned += plans.insertIfAbsent(
                        UUID.randomUUID(),
                        me(),
                        source.value(),
                        DAYS.get(i),
                        skill.value(),
                        run.client().id().value(),
                        run.run().id().value(),
                        now,
                        dueAfter(now, DAYS.get(i)));
            }
        }
        return planned;
    }

    /** Not done yet, the first to do first. */
    @Transactional(readOnly = true)
    public List<PlannedPractice> listMine() {
        return shown(plans.list(me(), MOST_LISTED));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedPractice> listDue() {
        return shown(plans.listDue(me(), clock.instant(), MOST_LISTED));
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

    private static List<PracticeId> weakest(Debrief debrief) {
        return debrief.weakest().stream().toList();
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

    /** A run that left the content is left out; its row stays, for the case that it comes back. */
    private List<PlannedPractice> shown(List<PlannedRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .flatMap(row -> runs.find(new CaseId(row.caseId()), new ShortRunId(row.shortRun())).stream()
                        .map(found -> new PlannedPractice(
                                new PlannedPracticeId(row.id()),
                                found.run().title(),
                                found.client().title(),
                                found.skill(),
                                found.run().turns(),
                                row.dueAt(),
                                !row.dueAt().isAfter(now),
                                Optional.ofNullable(row.attemptId()).map(AttemptId::new))))
                .toList();
    }

    private UUID me() {
        return person.requireId().value();
    }
}
