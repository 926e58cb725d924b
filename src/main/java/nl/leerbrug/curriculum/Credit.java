package nl.leerbrug.curriculum;

import java.util.List;

/**
 * What one learned elsewhere and need not do again here.
 *
 * @param items of other trainings; who completed all of them is exempt
 * @param reason shown to that person, so that nothing disappears in silence
 */
public record Credit(List<ItemId> items, String reason) {

    public Credit {
        items = List.copyOf(items);
    }
}
