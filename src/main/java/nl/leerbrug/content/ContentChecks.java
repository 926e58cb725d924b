package nl.leerbrug.content;

import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.shared.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a {@link ContentKind} has at hand while it checks a file: all other files, and a place for its findings. */
public interface ContentChecks {

    /** Refuses the unit. */
    void error(Place place, String message);

    /** What works but should be better: fails a strict check only. */
    void warning(Place place, String message);

    /** What the id of an item, module, goal or the like stands for. */
    Optional<Declaration> find(String id);

    /** The file of the item that has this id. */
    Optional<ContentFile> file(String id);

    /** All files of a kind, those with errors included. */
    List<ContentFile> files(String kind);

    /** Whether there is such a file, readable or not. */
    boolean exists(String path);

    /**
     * Whether a file is named after this id but could not be read: its own problem says so, and what follows from it
     * need not be told.
     */
    boolean isUnreadable(String id);

    /** Reports an id that does not exist or stands for something else. */
    void reference(ContentNode.Scalar id, Set<String> types);

    /** Tells what is in a text without checking it. */
    Contents contentsOf(MarkdownText text);

    /** Checks links, images and callouts of an authored text and tells what is in it. */
    Contents markdown(MarkdownText text);

    /**
     * What a text contains.
     *
     * @param words as a reader counts them
     * @param exerciseMinutes sum of the minutes that exercises name
     * @param reflections ids of reflections placed in the text
     */
    record Contents(int words, int exerciseMinutes, List<Placed> reflections) {

        private static final int WORDS_A_MINUTE = 200;

        /** How long it takes to read the text and do its exercises. */
        public int minutes() {
            return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE + exerciseMinutes;
        }
    }

    /** A reflection with the place where the text asks it. */
    record Placed(String id, Place place) {}
}
