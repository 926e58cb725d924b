package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of the method. */
record MethodIds(
        Set<String> phases,
        Set<String> milestones,
        Set<String> patterns,
        Set<String> practice,
        Set<String> principles,
        Set<String> criteria) {

    static MethodIds of(Collection<ContentFile> files) {
        return new MethodIds(
                ids(files, "phases"),
                ids(files, "milestones"),
                ids(files, "patterns"),
                ids(files, "practice"),
                ids(files, "principles"),
                ids(files, "verdict"));
    }

    static Set<String> ids(Collection<ContentFile> files, String key) {
        return files.stream().flatMap(file -> idsIn(file.root(), key)).collect(Collectors.toSet());
    }

    private static Stream<String> idsIn(Mapping root, String key) {
        return root.mappings(key).stream().flatMap(node -> node.text("id").stream());
    }

    /** For conditions of the method itself, which know no client. */
    Names names() {
        return Names.of(
                new Names.Things(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), phases, milestones, patterns));
    }
}
