package nl.leerbrug.dialogue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TypesTest {

    @Test
    void everyMoveHasAStoredNameAndBack() {
        assertThat(Types.MOVES.values())
                .containsExactlyInAnyOrder(
                        List.of(Move.class.getPermittedSubclasses()).toArray(Class[]::new));
        var play = Wim.after(1, Wim.say("la-doel"));
        var seen = new HashSet<Class<?>>();
        play.offer().moves().forEach(move -> {
            assertThat(Types.MOVES.get(Types.of(move))).isEqualTo(move.getClass());
            seen.add(move.getClass());
        });
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void everyEventHasAStoredNameAndBack() {
        assertThat(Types.EVENTS.values())
                .containsExactlyInAnyOrder(List.of(DialogueEvent.class.getPermittedSubclasses()).stream()
                        .toArray(Class[]::new));
        for (var seed = 0; seed < 5; seed++) {
            for (var policy : Policies.Policy.values()) {
                new Policies(
                                Wim.scenario(),
                                Wim.transcript(Transcript.Role.EXPERT),
                                Wim.transcript(Transcript.Role.POOR))
                        .play(policy, seed)
                        .events()
                        .forEach(event -> {
                            assertThat(Types.EVENTS.get(Types.of(event))).isEqualTo(event.getClass());
                            if (event instanceof DialogueEvent.MoveMade made) {
                                assertThat(Types.MOVES.get(Types.of(made.move())))
                                        .isEqualTo(made.move().getClass());
                            }
                        });
            }
        }
    }

    @Test
    void namesCarryAVersion() {
        assertThat(Types.MOVES.keySet()).allMatch(name -> name.matches("[a-z-]+\\.\\d+"));
        assertThat(Types.EVENTS.keySet()).allMatch(name -> name.matches("[a-z-]+\\.\\d+"));
    }
}
