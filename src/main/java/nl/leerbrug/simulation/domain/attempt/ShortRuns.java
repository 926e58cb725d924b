package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ShortRun;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.simulation.ClientCase;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The short runs of all clients as they are now. */
@Component
class ShortRuns {

    private final ClientShelf clients;

    ShortRuns(ClientShelf clients) {
        this.clients = clients;
    }

    /** A run with its client. */
    record Found(ClientCase client, Scenario scenario, ShortRun run) {

        String skill() {
            return scenario.method().practice().stream()
                    .filter(one -> one.id().equals(run.skill().value()))
                    .findFirst()
                    .map(one -> one.label())
                    .orElse(run.skill().value());
        }
    }

    /**
     * Those that train a skill: first in this kind of conversation, and with clients whom one knows. Where a kind has none of
     * their own; the skill is the same in another.
     *
     * @param known the one to begin with first
     */
    List<Found> of(PracticeId skill, ConversationKind kind, List<CaseId> known) {
        return clients.list().stream()
                .flatMap(client -> client.scenarios().values().stream()
                        .flatMap(scenario -> scenario.shortRuns().stream()
                                .filter(run -> run.skill().equals(skill))
                                .map(run -> new Found(client, scenario, run))))
                .sorted(Comparator.comparing(
                                (Found found) -> found.scenario().id().kind() != kind)
                        .thenComparingInt(found -> place(known, found.client().id())))
                .toList();
    }

    private static int place(List<CaseId> known, CaseId client) {
        var at = known.indexOf(client);
        return at < 0 ? known.size() : at;
    }

    Optional<Found> find(CaseId client, ShortRunId run) {
        return clients.find(client)
                .flatMap(found -> found.scenarios().values().stream()
                        .flatMap(
                                scenario -> scenario.shortRun(run).map(one -> new Found(found, scenario, one)).stream())
                        .findFirst());
    }
}
