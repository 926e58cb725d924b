package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Transcript.Expectation;
import nl.leerbrug.dialogue.Transcript.PlanExpected;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A transcript played again.
 *
 * @param refused steps that could not be made, from 1, with the reason
 * @param notOffered steps whose line was not among those drawn for this turn, though it could be said; from 1
 * @param differences between what came and what was expected
 */
public record Replay(
        Play play, Verdict verdict, List<RefusedStep> refused, List<Integer> notOffered, List<Difference> differences) {

    public Replay {
        refused = List.copyOf(refused);
        notOffered = List.copyOf(notOffered);
        differences = List.copyOf(differences);
    }

    /** @param step from 1 */
    public record RefusedStep(int step, Decision.Reason reason) {}

    /** @param what passes, ending, fails, stress, trust, ownership, heard, missed, patterns, knockouts, outcome or rubric */
    public record Difference(String what, String expected, String found) {}

    public boolean isAsExpected() {
        return refused.isEmpty() && differences.isEmpty();
    }

    public static Replay of(Scenario scenario, Transcript transcript) {
        var play = new Play(scenario, transcript.seed());
        var refused = new ArrayList<RefusedStep>();
        var notOffered = new ArrayList<Integer>();
        for (var i = 0; i < transcript.steps().size(); i++) {
            var step = i + 1;
            var move = transcript.steps().get(i).move();
            if (move instanceof Move.Say say
                    && play.offer().choices().stream()
                            .noneMatch(choice -> choice.utterance().equals(say.utterance()))) {
                notOffered.add(step);
            }
            play.make(move).ifPresent(reason -> refused.add(new RefusedStep(step, reason)));
        }
        var verdict = play.verdict();
        return new Replay(play, verdict, refused, notOffered, differences(transcript.expectation(), play, verdict));
    }

    private static List<Difference> differences(Expectation wanted, Play play, Verdict verdict) {
        var state = play.state();
        var found = new ArrayList<Difference>();
        if (wanted.plan() instanceof PlanExpected plan) {
            plan(plan, PlanReview.of(play.scenario(), state), found);
        }
        compare("passes", wanted.passes(), verdict.passes(), found);
        compare("ending", String.valueOf(wanted.ending()), String.valueOf(state.ending()), found);
        if (!wanted.fails().isEmpty()) {
            compare("fails", new TreeSet<>(wanted.fails()), new TreeSet<>(verdict.failed()), found);
        }
        gauge("stress", wanted.stress(), state.gauges().stress(), found);
        gauge("trust", wanted.trust(), state.gauges().trust(), found);
        gauge("ownership", wanted.ownership(), state.gauges().ownership(), found);
        contains("heard", wanted.heard(), state.memory().heard(), found);
        contains("patterns", wanted.patterns(), state.memory().patterns(), found);
        contains("knockouts", wanted.knockOuts(), state.memory().knockOuts(), found);
        var told = new TreeSet<>(wanted.missed());
        told.retainAll(state.memory().heard());
        if (!told.isEmpty()) {
            found.add(new Difference("missed", wanted.missed().toString(), told.toString()));
        }
        return found;
    }

    private static void plan(PlanExpected wanted, PlanReview review, List<Difference> found) {
        var outcome = review.outlook().outcome();
        if (outcome < wanted.from() || outcome > wanted.to()) {
            found.add(new Difference("outcome", wanted.from() + ".." + wanted.to(), Integer.toString(outcome)));
        }
        compare(
                "rubric",
                new TreeSet<>(wanted.unmet()),
                new TreeSet<>(review.rubric().failed()),
                found);
    }

    private static void gauge(
            String what, @org.jspecify.annotations.Nullable Integer wanted, int value, List<Difference> found) {
        if (wanted != null) {
            compare(what, wanted, value, found);
        }
    }

    private static <T extends Comparable<T>> void contains(
            String what, Set<T> wanted, Set<T> all, List<Difference> found) {
        var absent = new TreeSet<>(wanted);
        absent.removeAll(all);
        if (!absent.isEmpty()) {
            found.add(new Difference(what, new TreeSet<>(wanted).toString(), new TreeSet<>(all).toString()));
        }
    }

    private static void compare(String what, Object wanted, Object value, List<Difference> found) {
        if (!wanted.equals(value)) {
            found.add(new Difference(what, wanted.toString(), value.toString()));
        }
    }
}
