package nl.leerbrug.learning.domain.item;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.writing.SavedText;
import nl.leerbrug.learning.domain.writing.TextPlace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything around the text of an item.
 *
 * @param reading true for who may read without following: trainers and authors; nothing is kept then
 * @param paragraph where the reader was, from 0
 * @param position place in the module, from 1
 * @param texts what this person wrote here
 */
public record ItemPage(
        CurriculumId curriculum,
        String curriculumTitle,
        String moduleCode,
        String moduleTitle,
        int position,
        int count,
        ItemOutline item,
        ItemState state,
        boolean reading,
        OptionalInt paragraph,
        int minutesLeft,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        List<SavedText> texts) {

    public ItemPage {
        texts = List.copyOf(texts);
    }

    public SavedText text(TextPlace place) {
        return texts.stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .orElseGet(() -> SavedText.empty(place));
    }

    /**
     * What is still to go for who is at this place; not less than a minute before it is done.
     *
     * @param at from 0
     * @param paragraphs how many the text has
     */
    public int minutesLeftAt(int at, int paragraphs) {
        return new ItemRecord.Place(at, paragraphs).minutesLeft(item.minutes());
    }

    /** The item before or after. */
    public record Neighbour(ItemId id, String title, boolean enterable) {}
}
