package nl.leerbrug.dialogue;

import java.util.List;

/**
 * What a client says to moves without words of the learner's own, and at the end.
 *
 * @param pause empty where no break can be taken
 * @param bridge empty in a conversation without the Bridge
 */
public record ClientAnswers(
        List<Reply> silence,
        List<Reply> pause,
        List<Reply> bridge,
        List<Reply> summary,
        List<Reply> close,
        List<Reply> left,
        List<Reply> timeUp) {

    public ClientAnswers {
        silence = List.copyOf(silence);
        pause = List.copyOf(pause);
        bridge = List.copyOf(bridge);
        summary = List.copyOf(summary);
        close = List.copyOf(close);
        left = List.copyOf(left);
        timeUp = List.copyOf(timeUp);
    }
}
