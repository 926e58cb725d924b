package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.MoveId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a conversation together from its row, the version of the client that it pinned, and its moves. */
@Component
class Conversations {

    private final LogFormat format;
    private final ContentArchive archive;
    private final Clock clock;

    Conversations(LogFormat format, ContentArchive archive, Clock clock) {
        this.format = format;
        this.archive = archive;
        this.clock = clock;
    }

    /** Empty when not even the beginning can be read. Stops at the first move that can't be. */
    Optional<Conversation> of(Attempt attempt, List<MoveRow> rows) {
        var moves = new ArrayList<List<DialogueEvent>>();
        Optional<DialogueState> state = Optional.empty();
        for (var row : rows) {
            var events = row.seq() == moves.size() ? format.read(row.events()) : Optional.<List<DialogueEvent>>empty();
            var before = state;
            var after = events.flatMap(some -> fold(before, some));
            if (after.isEmpty()) {
                return before.map(last -> conversation(attempt, rows, moves, last, Optional.of(moves.size())));
            }
            state = after;
            moves.add(events.orElseThrow());
        }
        return state.map(last -> conversation(attempt, rows, moves, last, Optional.empty()));
    }

    ClientCase pinned(Attempt attempt) {
        return archive.find(attempt.content(), ClientCase.class)
                .map(ContentItem::value)
                .orElseThrow(
                        () -> new IllegalStateException("pinned version is not in the archive: " + attempt.content()));
    }

    private Conversation conversation(
            Attempt attempt,
            List<MoveRow> rows,
            List<List<DialogueEvent>> moves,
            DialogueState state,
            Optional<Integer> unreadable) {
        var client = pinned(attempt);
        var scenario = client.scenario(attempt.conversation())
                .orElseThrow(() -> new IllegalStateException("no such conversation in " + attempt.content()));
        return new Conversation(
                attempt.id(),
                client,
                scenario,
                attempt.shortRun().flatMap(scenario::shortRun),
                attempt.mode(),
                attempt.name(),
                attempt.branch(),
                attempt.startedAt(),
                moves,
                state,
                new MoveId(rows.get(moves.size() - 1).id()),
                !state.isOver()
                        && LeftTest.isUsedUp(
                                attempt.mode(),
                                moves.size() - 1,
                                moves.getLast().getLast().at(),
                                clock.instant()),
                unreadable);
    }

    /** What reads well but fits nowhere is as unreadable as broken text. */
    private static Optional<DialogueState> fold(Optional<DialogueState> before, List<DialogueEvent> events) {
        try {
            if (before.isEmpty()) {
                return Optional.of(DialogueState.replay(events));
            }
            var state = before.get();
            for (var event : events) {
                state = state.apply(event);
            }
            return Optional.of(state);
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
    }
}
