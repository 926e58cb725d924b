package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * What the client writes when something happens.
 *
 * @param on what happened
 * @param of to whom or what; absent when it fits any
 * @param voice who writes, where the client is not alone; absent: the client
 */
public record MessageLine(
        OutlookEvent.Kind on,
        @Nullable String of,
        String text,
        @Nullable SpeakerId voice) {

    /** A line of somebody who is alone. */
    public MessageLine(OutlookEvent.Kind on, @Nullable String of, String text) {
        this(on, of, text, null);
    }

    boolean fits(OutlookEvent event) {
        return on == event.kind() && (of == null || of.equals(event.subject()));
    }
}
