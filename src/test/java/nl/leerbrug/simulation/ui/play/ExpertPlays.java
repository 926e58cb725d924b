package nl.leerbrug.simulation.ui.play;

import nl.leerbrug.dialogue.BridgeBefore;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.test.TestPerson;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Conversations as an expert has them with a client, played beforehand: with the same seed a screen shows the same. */
final class ExpertPlays {

    private static final int SEEDS = 20;

    private final ClientCase client;

    ExpertPlays(ClientShelf shelf, CaseId id) {
        TestPerson.with(Role.TRAINEE).signIn();
        client = shelf.find(id).orElseThrow();
        SecurityContextHolder.clearContext();
    }

    String title() {
        return client.title();
    }

    /** The first that passes, from this seed on. */
    Play bridge(long seedsFrom) {
        return passing(seedsFrom, seed -> policies(ConversationKind.BRIDGE).play(Policies.Policy.EXPERT, seed));
    }

    /** After the bridge that an expert made. */
    Play goal(long seedsFrom) {
        return passing(seedsFrom, seed -> policies(ConversationKind.GOAL).play(Policies.Policy.EXPERT, seed));
    }

    /** After a bridge of one's own. */
    Play goal(long seedsFrom, Play bridge) {
        var scenario = client.scenario(ConversationKind.GOAL).orElseThrow();
        var before = BridgeBefore.of(bridge.state());
        return passing(
                seedsFrom,
                seed -> policies(ConversationKind.GOAL)
                        .play(
                                Policies.Policy.EXPERT,
                                new Play(scenario, Dialogue.open(scenario, before, seed, Play.NO_TIME))));
    }

    private static Play passing(long seedsFrom, LongFunction<Play> play) {
        return LongStream.range(seedsFrom, seedsFrom + SEEDS)
                .mapToObj(play)
                .filter(one -> one.verdict().passes())
                .findFirst()
                .orElseThrow();
    }

    private Policies policies(ConversationKind kind) {
        return new Policies(
                client.scenario(kind).orElseThrow(),
                client.transcript(kind, Transcript.Role.EXPERT).orElseThrow(),
                client.transcript(kind, Transcript.Role.POOR).orElseThrow());
    }
}
