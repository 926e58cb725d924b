package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.Scenario;

import java.util.Optional;

/**
 * A goal conversation with a client, as its author wrote it.
 *
 * @param published whether learners can have it
 * @param setting where one meets this time; empty: as in the bridge conversation
 */
public record GoalConversation(Scenario scenario, boolean published, Optional<String> setting) {}
