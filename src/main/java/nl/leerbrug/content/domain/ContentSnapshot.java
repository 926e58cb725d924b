package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.shared.Problem;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All content at one moment. Never changes: a re-read makes another one.
 *
 * @param usedIn the things that refer to a source, in order of file path
 * @param itemsById a page and a lesson may have the same id
 * @param problems of all files read, those of refused units included
 */
record ContentSnapshot(
        long version,
        List<Problem> problems,
        SortedMap<String, Unit> units,
        ReferenceData references,
        List<ContentItem<?>> items,
        Map<ContentId, List<ContentItem<?>>> itemsById,
        Map<ContentId, List<ContentItem<?>>> usedIn,
        Map<ContentHash, ContentBundle> bundles) {

    /** What is accepted or refused as a whole. */
    record Unit(List<Built> built, List<Declaration> declarations) {}

    /** A file with the value made of it. */
    record Built(ContentFile file, Object value, ContentBundle bundle, UsedReferences used) {}

    List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
