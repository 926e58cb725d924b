package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.PlannedPracticeId;
import nl.leerbrug.simulation.PracticeReminders;
import nl.leerbrug.simulation.domain.attempt.PracticeAgenda.DoneRun;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One's own short runs: what was planned, what is for now, what was left lying, what is done. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class PracticeAgendaService implements PracticeReminders {

    /** After so many days past its own a run counts as left lying. */
    public static final int DAYS_TO_DO = 14;

    private static final Limit MOST_DONE = Limit.of(12);
    private static final Limit MOST_LISTED = Limit.of(60);

    private final CurrentPerson person;
    private final ShortRuns runs;
    private final PlannedPracticeRepository plans;
    private final Clock clock;

    PracticeAgendaService(CurrentPerson person, ShortRuns runs, PlannedPracticeRepository plans, Clock clock) {
        this.person = person;
        this.runs = runs;
        this.plans = plans;
        this.clock = clock;
    }

    /** All of it, in two statements. */
    public PracticeAgenda findAgenda() {
        var late = clock.instant().minus(Duration.ofDays(DAYS_TO_DO));
        var due = listMine().stream().collect(Collectors.partitioningBy(PlannedPractice::due));
        var ready = due.getOrDefault(true, List.of()).stream()
                .collect(Collectors.partitioningBy(
                        one -> one.running().isEmpty() && one.dueAt().isBefore(late)));
        return new PracticeAgenda(
                ready.getOrDefault(false, List.of()),
                ready.getOrDefault(true, List.of()),
                due.getOrDefault(false, List.of()),
                done());
    }

    private List<DoneRun> done() {
        return plans.listDone(me(), MOST_DONE).stream()
                .flatMap(row -> Stream.ofNullable(row.doneAt())
                        .flatMap(at -> Stream.ofNullable(row.attemptId())
                                .flatMap(attempt -> found(row).stream()
                                        .map(found -> new DoneRun(
                                                found.run().title(),
                                                found.client().title(),
                                                found.skill(),
                                                at,
                                                new AttemptId(attempt))))))
                .toList();
    }

    /** Not done yet, the first to do first. */
    public List<PlannedPractice> listMine() {
        return shown(plans.list(me(), MOST_LISTED));
    }

    @Override
    public List<PlannedPractice> listDue() {
        return shown(plans.listDue(me(), clock.instant(), MOST_LISTED));
    }

    /** A run that left the content is left out; its row stays, for the case that it comes back. */
    private List<PlannedPractice> shown(List<PlannedRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .flatMap(row -> found(row).stream()
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

    private Optional<ShortRuns.Found> found(PlannedRow row) {
        return runs.find(new CaseId(row.caseId()), new ShortRunId(row.shortRun()));
    }

    private UUID me() {
        return person.requireId().value();
    }
}
