package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the files of a client say about themselves. */
final class CaseParts {

    private CaseParts() {}

    /** Files that hold lines. */
    static List<ContentFile> parts(CaseFiles files) {
        return Stream.concat(files.phases().stream(), files.topics().stream()).toList();
    }

    static Set<String> values(Collection<ContentFile> files, String key) {
        return files.stream().flatMap(file -> file.root().text(key).stream()).collect(Collectors.toSet());
    }
}
