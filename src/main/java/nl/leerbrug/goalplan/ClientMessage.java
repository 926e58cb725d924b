package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * A short message that the client writes in some week, about something that happened.
 *
 * @param voice who writes, where the client is not alone; absent: the client
 */
public record ClientMessage(
        int week, String text, OutlookEvent about, @Nullable SpeakerId voice) {}
