package nl.leerbrug.simulation.ui.practice;

import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice.Planning;
import nl.leerbrug.simulation.domain.attempt.PracticeAgenda;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do next: finish, practise, look back, plan, or talk; the first of these that there is. */
sealed interface NextPractice {

    record GoOn(AttemptId running) implements NextPractice {}

    record DoRun(PlannedPractice run) implements NextPractice {}

    /** The latest conversation counts for nothing here as long as one has said nothing of it oneself. */
    record LookBack(AttemptId attempt) implements NextPractice {}

    record PlanRuns(PracticeAdvice advice) implements NextPractice {}

    record Talk() implements NextPractice {}

    /** @param mine the latest first */
    static NextPractice of(
            PracticeOverview overview,
            PracticeAgenda agenda,
            Optional<PracticeAdvice> advice,
            List<AttemptSummary> mine) {
        return mine.stream()
                .filter(AttemptSummary::running)
                .findFirst()
                .<NextPractice>map(running -> new GoOn(running.id()))
                .or(() -> Stream.concat(agenda.now().stream(), agenda.waiting().stream())
                        .findFirst()
                        .map(DoRun::new))
                .or(() -> mine.stream()
                        .filter(one -> one.endedAt().isPresent() && !one.branch() && one.mode() != Mode.DEMONSTRATION)
                        .findFirst()
                        .filter(last -> overview.conversations().stream()
                                .noneMatch(one -> one.id().equals(last.id())))
                        .map(last -> new LookBack(last.id())))
                .or(() -> advice.filter(one -> one.planning() == Planning.POSSIBLE)
                        .map(PlanRuns::new))
                .orElseGet(Talk::new);
    }
}
