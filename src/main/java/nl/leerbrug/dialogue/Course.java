package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where a conversation is and how it came there.
 *
 * @param moves made, levels recorded included
 * @param steps moves that the client answered
 * @param turns lines and summaries that the learner spoke
 * @param turnsAt spoken turns by place
 * @param visited phases, in order of first entering
 * @param opened sub-pillars, in order of first opening
 * @param choices that the client made, by milestone
 * @param questions of the learner in a row
 * @param edgeTurns turns in a row at trust 0 or stress 10
 */
public record Course(
        Spot spot,
        int moves,
        int steps,
        int turns,
        int minutes,
        Map<Spot, Integer> turnsAt,
        Set<PhaseId> visited,
        List<SubPillarId> opened,
        Set<BridgeForm> shown,
        Set<MilestoneId> milestones,
        Map<MilestoneId, SubPillarId> choices,
        int questions,
        int edgeTurns) {

    static Course from(Spot spot) {
        return new Course(
                spot, 0, 0, 0, 0, Map.of(), Set.of(spot.phase()), List.of(), Set.of(), Set.of(), Map.of(), 0, 0);
    }

    public int turnsHere() {
        return turnsAt.getOrDefault(spot, 0);
    }

    Course moved(boolean step) {
        return change(next -> {
            next.moves++;
            next.steps += step ? 1 : 0;
        });
    }

    Course spoken(int questionsInRow) {
        return change(next -> {
            next.turns++;
            next.turnsAt = Copies.plus(turnsAt, spot, 1);
            next.questions = questionsInRow;
        });
    }

    Course later(int more) {
        return change(next -> next.minutes += more);
    }

    Course at(Spot there) {
        return change(next -> {
            next.spot = there;
            next.visited = Copies.with(visited, there.phase());
            if (there.topic() instanceof SubPillarId topic) {
                next.opened = Copies.with(opened, topic);
            }
            next.questions = 0;
        });
    }

    Course showing(BridgeForm form) {
        return change(next -> next.shown = Copies.with(shown, form));
    }

    Course reaching(MilestoneId milestone) {
        return change(next -> next.milestones = Copies.with(milestones, milestone));
    }

    Course choosing(MilestoneId milestone, SubPillarId topic) {
        return change(next -> next.choices = Copies.with(choices, milestone, topic));
    }

    Course onEdge(boolean edge) {
        return change(next -> next.edgeTurns = edge ? edgeTurns + 1 : 0);
    }

    private Course change(Consumer<Next> step) {
        var next = new Next(this);
        step.accept(next);
        return next.course();
    }

    /** The course after this one, while one thing or another of it changes. */
    private static final class Next {

        private Spot spot;
        private int moves;
        private int steps;
        private int turns;
        private int minutes;
        private Map<Spot, Integer> turnsAt;
        private Set<PhaseId> visited;
        private List<SubPillarId> opened;
        private Set<BridgeForm> shown;
        private Set<MilestoneId> milestones;
        private Map<MilestoneId, SubPillarId> choices;
        private int questions;
        private int edgeTurns;

        private Next(Course now) {
            spot = now.spot;
            moves = now.moves;
            steps = now.steps;
            turns = now.turns;
            minutes = now.minutes;
            turnsAt = now.turnsAt;
            visited = now.visited;
            opened = now.opened;
            shown = now.shown;
            milestones = now.milestones;
            choices = now.choices;
            questions = now.questions;
            edgeTurns = now.edgeTurns;
        }

        private Course course() {
            return new Course(
                    spot,
                    moves,
                    steps,
                    turns,
                    minutes,
                    turnsAt,
                    visited,
                    opened,
                    shown,
                    milestones,
                    choices,
                    questions,
                    edgeTurns);
        }
    }
}
