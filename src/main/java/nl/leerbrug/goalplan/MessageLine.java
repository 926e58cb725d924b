package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * What the client writes when something happens.
 *
 * @param on what happened
 * @param of to whom or what; absent when it fits any
 */
public record MessageLine(OutlookEvent.Kind on, @Nullable String of, String text) {

    boolean fits(OutlookEvent event) {
        return on == event.kind() && (of == null || of.equals(event.subject()));
    }
}
