package nl.leerbrug.goalplan;

/** A short message that the client writes in some week, about something that happened. */
public record ClientMessage(int week, String text, OutlookEvent about) {}
