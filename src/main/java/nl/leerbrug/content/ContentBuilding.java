package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a {@link ContentKind} has at hand while it builds a value from a file without errors. */
public interface ContentBuilding {

    /** A short text. Sources open in place, since there is no list below it. */
    RenderedText render(MarkdownText text);

    /** A text of some length, with its sources as a list. */
    RenderedDocument document(MarkdownText text);

    /** What a text contains; counts only, the checks have run. */
    ContentChecks.Contents contents(MarkdownText text);

    /**
     * Other files that belong to this item, in order of path: its version depends on them, and they are archived with it.
     */
    List<ContentFile> include(Predicate<String> path);

    /** Where a browser gets a file of {@code media} in this version of the item; empty when there is no such file. */
    Optional<String> medium(String name);

    /** Hash over the file and all that its texts referred to so far: ask for it last. */
    ContentHash hash();
}
