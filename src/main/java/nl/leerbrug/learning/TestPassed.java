package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/** Somebody reached the pass mark of a test; published for each attempt that does. */
public record TestPassed(
        QuizAttemptId attempt, PersonId person, CurriculumId curriculum, ItemId item, int percent, Instant at) {}
