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

    /** Those that train a skill in this kind of conversation, with this client first. */
    List<Found> of(PracticeId skill, ConversationKind kind, CaseId first) {
        return clients.list().stream()
                .sorted(Comparator.comparing((ClientCase client) -> !client.id().equals(first)))
                .flatMap(client -> client.scenario(kind).stream()
                        .flatMap(scenario -> scenario.shortRuns().stream()
                                .filter(run -> run.skill().equals(skill))
                                .map(run -> new Found(client, scenario, run))))
                .toList();
    }

    Optional<Found> find(CaseId client, ShortRunId run) {
        return clients.find(client)
                .flatMap(found -> found.scenarios().values().stream()
                        .flatMap(
                                scenario -> scenario.shortRun(run).map(one -> new Found(found, scenario, one)).stream())
                        .findFirst());
    }
}
