package nl.leerbrug.cli;

import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.shared.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what a slow check found in a file, under the file's prose and everything else the outcome depends on. The name
 * of the file is not part of it: a text that moves is not checked again.
 */
final class RememberedCheck implements ProseCheck {

    private final ProseCheck slow;
    private final ProblemCache cache;
    private final String version;

    /** @param version changes whenever the same text could give another outcome */
    RememberedCheck(ProseCheck slow, Path folder, String version) {
        this.slow = slow;
        this.cache = new ProblemCache(folder);
        this.version = version;
    }

    @Override
    public List<Problem> check(List<Prose> prose) {
        if (prose.isEmpty()) {
            return List.of();
        }
        var file = prose.getFirst().file();
        var dependsOn = new ArrayList<String>();
        dependsOn.add(version);
        prose.forEach(block -> dependsOn.add(block.segments().toString()));
        return cache.find(dependsOn, () -> slow.check(prose)).stream()
                .map(found -> new Problem(found.severity(), file, found.line(), found.column(), found.message()))
                .toList();
    }
}
