package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * Who follows which curriculum, for the modules that arrange it for others. Callers answer for the question whether
 * this trainer or office may act for this person; here it only counts that a trainer or the network office asks.
 * Every method may be called twice with the same outcome.
 */
public interface Participations {

    ParticipationId start(PersonId person, CurriculumId curriculum);

    /** @param deadline empty takes the deadline away */
    void setDeadline(PersonId person, CurriculumId curriculum, Optional<Instant> deadline);

    /** Frees a person of an item; the reason is shown to that person. */
    void exempt(PersonId person, CurriculumId curriculum, ItemId item, String reason);

    /** The person was at a meeting, which completes it. */
    void markAttended(PersonId person, CurriculumId curriculum, ItemId item);
}
