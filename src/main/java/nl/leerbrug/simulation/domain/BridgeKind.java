package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.Bridge;
import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Set;

/** {@code content/bridge/*.yaml}: models of the Bridge. */
@Component
class BridgeKind implements ContentKind {

    static final String NAME = "bridge";
    private static final int WEIGHT_IN_ALL = 20;
    private static final ProblemMessages MESSAGES = ProblemMessages.of(BridgeKind.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return NAME;
    }

    @Override
    public boolean isOnlyKindOfItsFolder() {
        return true;
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        var root = file.root();
        root.mapping("origin").flatMap(origin -> origin.scalar("source")).ifPresent(source -> source(source, checks));
        var weight = 0;
        var pillars = new HashSet<String>();
        var subPillars = new HashSet<String>();
        for (var pillar : root.mappings("pillars")) {
            once(pillar, pillars, checks);
            for (var sub : pillar.mappings("subPillars")) {
                once(sub, subPillars, checks);
                weight += sub.integer("weight").orElse(0);
                sub.mappings("levels").stream()
                        .flatMap(level -> level.scalar("source").stream())
                        .forEach(source -> source(source, checks));
                levels(sub, checks);
            }
        }
        if (weight != WEIGHT_IN_ALL) {
            checks.error(root.placeOf("pillars"), MESSAGES.text("bridge.weight", weight, WEIGHT_IN_ALL));
        }
    }

    private static void levels(Mapping sub, ContentChecks checks) {
        var wanted = 1;
        for (var level : sub.mappings("levels")) {
            if (level.integer("level").orElse(wanted) != wanted) {
                checks.error(level.placeOf("level"), MESSAGES.text("bridge.levels", wanted));
            }
            wanted++;
        }
    }

    private static void once(Mapping mapping, Set<String> ids, ContentChecks checks) {
        mapping.text("id")
                .filter(id -> !ids.add(id))
                .ifPresent(id -> checks.error(mapping.placeOf("id"), MESSAGES.text("id.twice", id)));
    }

    private static void source(Scalar source, ContentChecks checks) {
        checks.reference(source, Set.of("source"));
    }

    @Override
    public Bridge build(ContentFile file, ContentBuilding building) {
        return BridgeReader.read(file.root());
    }
}
