package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.DialogueEvent.Cause;

import java.util.List;

/** What ends a turn, and what ends a conversation. */
final class Ends {

    private static final int USUAL_PATIENCE = 2;

    private Ends() {}

    /** Signs of crisis that waited too long are passed over with this step. */
    static void passSignals(Turn turn, Flags whenPassed) {
        var step = turn.state().course().steps();
        turn.state().memory().signals().forEach((signal, state) -> {
            if (state.isWaiting() && !state.passed() && step - state.step() >= patience(turn.method())) {
                turn.emit(at -> new DialogueEvent.SignalPassed(at, signal));
                turn.flags(whenPassed);
            }
        });
    }

    static int patience(Method method) {
        return method.verdict().stream()
                .map(Criterion::rule)
                .filter(Criterion.SignalsTakenUp.class::isInstance)
                .map(Criterion.SignalsTakenUp.class::cast)
                .mapToInt(Criterion.SignalsTakenUp::turns)
                .findFirst()
                .orElse(USUAL_PATIENCE);
    }

    /** The incident, the clock, and whether it goes on. */
    static void turn(Turn turn) {
        incident(turn);
        overtime(turn);
        var shown = lastFace(turn);
        turn.emit(at -> new DialogueEvent.TurnEnded(at, shown));
        var answers = turn.scenario().answers();
        var course = turn.state().course();
        var time = turn.method().time();
        var turnLimit = turn.state().opening().turnLimit();
        if (course.edgeTurns() >= time.clientLeavesAfter()) {
            end(turn, Ending.CLIENT_LEFT, answers.left());
        } else if (course.minutes() >= turn.scenario().limit() + time.over()) {
            end(turn, Ending.TIME_UP, answers.timeUp());
        } else if (turnLimit != null && course.turns() >= turnLimit) {
            turn.emit(at -> new DialogueEvent.Closed(at, Ending.RUN_OVER, ""));
        }
    }

    static void end(Turn turn, Ending ending, List<Reply> words) {
        turn.answer(words, List.of(), false);
        var text = lastReply(turn) instanceof DialogueEvent.Replied reply ? reply.text() : "";
        turn.emit(at -> new DialogueEvent.Closed(at, ending, text));
    }

    private static void incident(Turn turn) {
        var opening = turn.state().opening();
        if (opening.incident() == null
                || turn.state().memory().incidentTurn() != null
                || turn.state().course().turns() < opening.incidentTurn()) {
            return;
        }
        turn.scenario().incident(opening.incident()).ifPresent(incident -> {
            var mood = incident.mood() == null ? turn.state().mood() : incident.mood();
            turn.emit(at ->
                    new DialogueEvent.IncidentHappened(at, incident.id(), incident.text(), mood, incident.voice()));
            turn.affectWithinBounds(Cause.INCIDENT, incident.effect(), gauge -> List.of("incident"));
            turn.pass(incident.minutes());
        });
    }

    /** A face that came with an answer, or with somebody who joined, stays until the next turn. */
    private static Mood lastFace(Turn turn) {
        for (var event : turn.events().reversed()) {
            if (event instanceof DialogueEvent.Replied reply) {
                return reply.mood();
            }
            if (event instanceof DialogueEvent.IncidentHappened joined && joined.voice() != null) {
                return joined.mood();
            }
        }
        return Moods.of(turn.scenario(), turn.state());
    }

    private static void overtime(Turn turn) {
        if (turn.state().course().minutes() > turn.scenario().limit()) {
            turn.affect(Cause.TIME, new Effect(turn.method().time().overStress(), 0, 0));
        }
    }

    private static @org.jspecify.annotations.Nullable DialogueEvent lastReply(Turn turn) {
        for (var event : turn.events().reversed()) {
            if (event instanceof DialogueEvent.Replied) {
                return event;
            }
        }
        return null;
    }
}
