package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CourseModule;

import java.util.List;

/**
 * How far somebody is in a module.
 *
 * @param items in the author's order
 * @param done settled items, those that have left the content since included
 * @param total done items and the required ones that are still to do
 * @param complete true for ever once it was true
 */
public record ModuleProgress(CourseModule module, List<PathItem> items, int done, int total, boolean complete) {

    public ModuleProgress {
        items = List.copyOf(items);
    }

    /** Share done, from 0 to 1. */
    public double share() {
        return complete ? 1 : total == 0 ? 0 : (double) done / total;
    }
}
