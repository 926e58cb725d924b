package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id of the content with what it stands for. */
class Declarations {

    private static final int CLOSE_ENOUGH = 3;
    private static final ProblemMessages MESSAGES = ProblemMessages.of(Declarations.class);

    private final Set<String> unreadable = new HashSet<>();

    private record Key(String sort, String id) {}

    private final Map<Key, Declaration> byId = new HashMap<>();

    void add(Declaration declaration, Findings findings) {
        var first = byId.putIfAbsent(keyOf(declaration), declaration);
        if (first != null) {
            findings.error(declaration.place(), MESSAGES.text("id.twice", declaration.id(), first.place()));
        }
    }

    /** Ids of a refused unit's last good version: others may go on referring to them. */
    void addMissing(Declaration declaration) {
        byId.putIfAbsent(keyOf(declaration), declaration);
    }

    /** A file that could not be read would have declared the id it is named after. */
    void addUnreadable(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        unreadable.add(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
    }

    boolean isUnreadable(String id) {
        return unreadable.contains(id);
    }

    private static Key keyOf(Declaration declaration) {
        return new Key(declaration.sort(), declaration.id().value());
    }

    Optional<Declaration> find(String sort, String id) {
        return Optional.ofNullable(byId.get(new Key(sort, id)));
    }

    void reference(String id, Set<String> types, Place place, Findings findings) {
        var sort = Declaration.sortOf(types.iterator().next());
        var found = byId.get(new Key(sort, id));
        var wanted = MESSAGES.text("type." + types.stream().sorted().findFirst().orElseThrow());
        if (types.size() > 1) {
            wanted = MESSAGES.text("type.item");
        }
        if (found == null && isUnreadable(id)) {
            return;
        }
        if (found == null) {
            var nearest = nearest(id, types);
            findings.error(
                    place,
                    nearest.isPresent()
                            ? MESSAGES.text("id.unknown-near", wanted, id, nearest.get())
                            : MESSAGES.text("id.unknown", wanted, id));
        } else if (!types.contains(found.type())) {
            findings.error(place, MESSAGES.text("id.other-type", id, wordFor(found.type()), wanted));
        }
    }

    private static String wordFor(String type) {
        return MESSAGES.has("type." + type) ? MESSAGES.text("type." + type) : type;
    }

    private Optional<ContentId> nearest(String id, Set<String> types) {
        return byId.values().stream()
                .filter(declaration -> types.contains(declaration.type()))
                .map(Declaration::id)
                .filter(known -> distance(known.value(), id) <= Math.min(CLOSE_ENOUGH, id.length() / 3))
                .min(Comparator.comparingInt((ContentId known) -> distance(known.value(), id))
                        .thenComparing(known -> known));
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > CLOSE_ENOUGH) {
            return CLOSE_ENOUGH + 1;
        }
        var previous = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
