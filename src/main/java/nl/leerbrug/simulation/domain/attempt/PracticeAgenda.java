package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.PlannedPractice;

import java.time.Instant;
import java.util.List;

/**
 * One's own short runs: those of now, those whose day came and went, those to come, and those that are done.
 *
 * @param now the longest waiting first
 * @param waiting past their day for longer than {@link PracticeAgendaService#DAYS_TO_DO}; they can be done still
 * @param later the first to come first
 * @param done the latest first
 */
public record PracticeAgenda(
        List<PlannedPractice> now, List<PlannedPractice> waiting, List<PlannedPractice> later, List<DoneRun> done) {

    public PracticeAgenda {
        now = List.copyOf(now);
        waiting = List.copyOf(waiting);
        later = List.copyOf(later);
        done = List.copyOf(done);
    }

    /** A planned short run that was done. */
    public record DoneRun(String title, String client, String skill, Instant doneAt, AttemptId attempt) {}

    /** Whether nothing was ever planned, or all of it was removed. */
    public boolean isEmpty() {
        return now.isEmpty() && waiting.isEmpty() && later.isEmpty() && done.isEmpty();
    }
}
