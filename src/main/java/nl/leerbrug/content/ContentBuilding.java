package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

/** What a {@link ContentKind} has at hand while it builds a value from a file without errors. */
public interface ContentBuilding {

    /** A short text. Sources open in place, since there is no list below it. */
    RenderedText render(MarkdownText text);

    /** A text of some length, with its sources as a list. */
    RenderedDocument document(MarkdownText text);

    /** What a text contains; counts only, the checks have run. */
    ContentChecks.Contents contents(MarkdownText text);

    /** Hash over the file and all that its texts referred to so far: ask for it last. */
    ContentHash hash();
}
