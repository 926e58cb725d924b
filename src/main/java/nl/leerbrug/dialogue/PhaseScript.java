package nl.leerbrug.dialogue;

import java.util.List;

/** What a client says in a phase beside the answers to lines. */
public record PhaseScript(PhaseId phase, List<Reply> opening, Responses responses) {

    public PhaseScript {
        opening = List.copyOf(opening);
    }
}
