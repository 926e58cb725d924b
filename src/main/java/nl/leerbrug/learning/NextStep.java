package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one thing to do now.
 *
 * @param position place among the module's items of the same kind, from 1
 * @param count how many items of this kind the module has
 * @param minutesLeft net minutes to go in this item
 * @param begun it was opened before
 * @param paragraph where the reader was, from 1
 * @param after what comes next when this is done
 */
public record NextStep(
        CurriculumId curriculum,
        String curriculumTitle,
        String moduleCode,
        String moduleTitle,
        ItemId item,
        ItemKind kind,
        String title,
        int position,
        int count,
        int minutesLeft,
        boolean begun,
        OptionalInt paragraph,
        Optional<After> after) {

    /** What follows the next step. */
    public record After(ItemKind kind, String title, int minutes) {}
}
