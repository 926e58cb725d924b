package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.PublicationStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a practice item against itself and, once it is published, against the clients that there are. */
final class PracticeChecks {

    private static final String CASE = "case";
    private static final String GOAL_FILE = "case-goal";
    private static final String GOAL = "goal";

    private final ContentFile file;
    private final Mapping root;
    private final ContentChecks checks;

    PracticeChecks(ContentFile file, ContentChecks checks) {
        this.file = file;
        this.root = file.root();
        this.checks = checks;
    }

    void run() {
        rule();
        // A draft may wait for a client that is still being written.
        if (file.status() == PublicationStatus.PUBLISHED) {
            PracticeRules.clients(root).forEach(this::client);
            if (PracticeRules.notMet(root) && checks.files(CASE).stream().noneMatch(this::canBeMet)) {
                error(CASE, "practice.nobody", conversation());
            }
        }
    }

    private void rule() {
        var example = root.text("mode").filter(PracticeRules.EXAMPLE::equals).isPresent();
        for (var key : List.of("runs", "threshold", "attempts", "again")) {
            if (example && root.find(key).isPresent()) {
                error(key, "practice.example", key);
            }
        }
        if (root.find("attempts").isPresent() && !PracticeRules.passed(root)) {
            error("attempts", "practice.attempts");
        }
        if (root.integer("attempts").orElse(Integer.MAX_VALUE)
                < root.integer("runs").orElse(1)) {
            error("attempts", "practice.too-few");
        }
        if (PracticeRules.notMet(root) && root.flag("again", false)) {
            error("again", "practice.again");
        }
    }

    private void client(Scalar client) {
        var found = checks.file(client.text()).filter(other -> other.kind().equals(CASE));
        if (found.isEmpty()) {
            checks.reference(client, Set.of(CASE));
        } else if (found.get().status() == PublicationStatus.DRAFT) {
            checks.error(client.place(), ItemFileKind.MESSAGES.text("practice.draft", client.text()));
        } else if (!has(found.get())) {
            checks.error(
                    client.place(),
                    ItemFileKind.MESSAGES.text(
                            "practice.conversation",
                            client.text(),
                            conversation(),
                            String.join(", ", conversations(found.get()))));
        }
    }

    private boolean canBeMet(ContentFile client) {
        return client.status() == PublicationStatus.PUBLISHED && has(client);
    }

    private boolean has(ContentFile client) {
        return conversations(client).contains(conversation());
    }

    /** A client without this key has the bridge conversation; a goal conversation is there as soon as its own file is published. */
    private List<String> conversations(ContentFile client) {
        var named = client.root().scalars("conversations").stream()
                .map(Scalar::text)
                .filter(kind -> !kind.equals(GOAL))
                .toList();
        var all = new ArrayList<>(named.isEmpty() ? List.of("bridge") : named);
        if (hasGoal(client)) {
            all.add(GOAL);
        }
        return all;
    }

    private boolean hasGoal(ContentFile client) {
        return checks.files(GOAL_FILE).stream()
                .anyMatch(file -> file.unit().equals(client.unit()) && file.status() == PublicationStatus.PUBLISHED);
    }

    private String conversation() {
        return root.text("conversation").orElse("");
    }

    private void error(String key, String message, Object... details) {
        checks.error(root.placeOf(key), ItemFileKind.MESSAGES.text(message, details));
    }
}
