package nl.leerbrug.learning.domain.progress;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one person and one item, whether or not the item still exists.
 *
 * @param module where it stood when last touched
 * @param minutes what it took when it was completed, 0 before that
 * @param exemption the reason
 */
public record ItemRecord(
        ItemId item,
        ModuleId module,
        Optional<Instant> openedAt,
        Optional<Place> place,
        Optional<Instant> completedAt,
        int minutes,
        Optional<String> exemption) {

    public boolean opened() {
        return openedAt.isPresent();
    }

    public boolean settled() {
        return completedAt.isPresent() || exemption.isPresent();
    }

    public ItemRecord exemptFor(Optional<String> reason) {
        return new ItemRecord(item, module, openedAt, place, completedAt, minutes, reason);
    }

    /**
     * Where a reader is in a text.
     *
     * @param paragraph from 0
     * @param paragraphs how many the text had then
     */
    public record Place(int paragraph, int paragraphs) {

        public int minutesLeft(int minutes) {
            if (paragraphs <= 0) {
                return minutes;
            }
            var left = Math.max(0, paragraphs - paragraph);
            return Math.clamp(Math.ceilDiv((long) minutes * left, (long) paragraphs), Math.min(1, minutes), minutes);
        }
    }
}
