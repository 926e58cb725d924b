package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Policies.Policy;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.Wim;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each conversation with each published client can be won by skill and not by a trick. */
class ShippedPoliciesTest {

    /**
     * Enough to see a gate give way; each one more makes every check of the whole slower. The gates are stated for 200:
     * {@code ./leerbrug play CASE --policies}, kept in src/docs/policies.md.
     */
    private static final int SEEDS = 40;

    @Test
    void expertsPassAndHabitsFailInEveryKindOfConversation() {
        var games = published().stream().flatMap(ShippedPoliciesTest::games).toList();

        // On all processors: some hundreds of conversations with each client.
        var missed = games.parallelStream()
                .map(Game::result)
                .filter(result -> !result.isEmpty())
                .toList();

        assertThat(games).isNotEmpty();
        assertThat(missed).isEmpty();
    }

    private static Stream<Game> games(ClientCase client) {
        return client.scenarios().values().stream().flatMap(scenario -> {
            var kind = scenario.id().kind();
            var policies = new Policies(
                    scenario,
                    client.transcript(kind, Role.EXPERT).orElseThrow(),
                    client.transcript(kind, Role.POOR).orElseThrow());
            return Arrays.stream(Policy.values())
                    .filter(policy -> !policy.allows(50))
                    .map(policy -> new Game(scenario, policies, policy));
        });
    }

    private static List<ClientCase> published() {
        try (var context = new AnnotationConfigApplicationContext()) {
            return Wim.checker(context).read(Path.of("content"), ClientCase.class).stream()
                    .filter(item -> item.status() == PublicationStatus.PUBLISHED)
                    .map(ContentItem::value)
                    .toList();
        }
    }

    /** One habit in one conversation with one client, over all seeds. */
    private record Game(Scenario scenario, Policies policies, Policy policy) {

        /** What is wrong; empty when all is well. */
        String result() {
            var score = policies.score(policy, SEEDS);
            return score.isWithinGate() ? "" : scenario.id() + ": " + score;
        }
    }
}
