package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return new Course(
                spot,
                moves + 1,
                step ? steps + 1 : steps,
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

    Course spoken(int questionsInRow) {
        return new Course(
                spot,
                moves,
                steps,
                turns + 1,
                minutes,
                Copies.plus(turnsAt, spot, 1),
                visited,
                opened,
                shown,
                milestones,
                choices,
                questionsInRow,
                edgeTurns);
    }

    Course later(int more) {
        return new Course(
                spot,
                moves,
                steps,
                turns,
                minutes + more,
                turnsAt,
                visited,
                opened,
                shown,
                milestones,
                choices,
                questions,
                edgeTurns);
    }

    Course at(Spot next) {
        var topic = next.topic();
        return new Course(
                next,
                moves,
                steps,
                turns,
                minutes,
                turnsAt,
                Copies.with(visited, next.phase()),
                topic == null ? opened : Copies.with(opened, topic),
                shown,
                milestones,
                choices,
                0,
                edgeTurns);
    }

    Course showing(BridgeForm form) {
        return new Course(
                spot,
                moves,
                steps,
                turns,
                minutes,
                turnsAt,
                visited,
                opened,
                Copies.with(shown, form),
                milestones,
                choices,
                questions,
                edgeTurns);
    }

    Course reaching(MilestoneId milestone) {
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
                Copies.with(milestones, milestone),
                choices,
                questions,
                edgeTurns);
    }

    Course choosing(MilestoneId milestone, SubPillarId topic) {
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
                Copies.with(choices, milestone, topic),
                questions,
                edgeTurns);
    }

    Course onEdge(boolean edge) {
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
                edge ? edgeTurns + 1 : 0);
    }
}
