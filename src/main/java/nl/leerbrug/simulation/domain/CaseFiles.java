package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The files that make a client.
 *
 * @param client its {@code case.yaml}
 * @param goal how a goal conversation begins
 * @param plan what can be planned
 */
record CaseFiles(
        ContentFile client,
        List<ContentFile> topics,
        List<ContentFile> phases,
        List<ContentFile> transcripts,
        Optional<ContentFile> goal,
        Optional<ContentFile> plan,
        ContentFile bridge,
        List<ContentFile> method) {

    static final String CASE = "case";
    static final String TOPIC = "case-topic";
    static final String PHASE = "case-phase";
    static final String TRANSCRIPT = "case-transcript";
    static final String GOAL = "case-goal";

    /** Name of the file with lines for any phase. */
    static final String ANY = "any";

    /** Empty as long as the Bridge or the method is missing. */
    static Optional<CaseFiles> of(ContentFile client, Collection<ContentFile> all) {
        var bridge = all.stream()
                .filter(file -> file.kind().equals(BridgeKind.NAME))
                .filter(file -> file.root().text("id").equals(client.root().text("bridge")))
                .findFirst();
        var method = ofKind(MethodKind.NAME, all);
        return bridge.filter(found -> !method.isEmpty())
                .map(found -> new CaseFiles(
                        client,
                        inFolder(client, TOPIC, all),
                        inFolder(client, PHASE, all),
                        inFolder(client, TRANSCRIPT, all),
                        inFolder(client, GOAL, all).stream().findFirst(),
                        inFolder(client, PlanKind.NAME, all).stream().findFirst(),
                        found,
                        method));
    }

    static Optional<CaseFiles> of(ContentFile client, ContentChecks checks) {
        return of(
                client,
                List.of(BridgeKind.NAME, MethodKind.NAME, TOPIC, PHASE, TRANSCRIPT, GOAL, PlanKind.NAME).stream()
                        .flatMap(kind -> checks.files(kind).stream())
                        .toList());
    }

    private static List<ContentFile> inFolder(ContentFile client, String kind, Collection<ContentFile> all) {
        return ofKind(kind, all).stream()
                .filter(file -> file.unit().equals(client.unit()))
                .toList();
    }

    private static List<ContentFile> ofKind(String kind, Collection<ContentFile> all) {
        return all.stream().filter(file -> file.kind().equals(kind)).toList();
    }
}
