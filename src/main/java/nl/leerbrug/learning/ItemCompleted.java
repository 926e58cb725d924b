package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/** Somebody completed an item for the first time; published once per participation and item. */
public record ItemCompleted(
        ParticipationId participation,
        PersonId person,
        CurriculumId curriculum,
        ItemId item,
        CompletedBy by,
        Instant at) {}
