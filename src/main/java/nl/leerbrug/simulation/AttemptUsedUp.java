package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/** A test was left alone for so long that it can't be taken up again: it counts as done and not passed. */
public record AttemptUsedUp(
        AttemptId attempt, PersonId person, CaseId client, ConversationKind conversation, Instant at) {}
