package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

/** @param when absent: always */
public record MoodRule(@Nullable Condition when, Mood mood) {}
