package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.learning.ParticipationId;

/** What came of beginning a curriculum. */
public sealed interface StartResult {

    record Started(ParticipationId id) implements StartResult {}

    record AlreadyStarted(ParticipationId id) implements StartResult {}

    /** It is not published, or not for this person. */
    record NotOnOffer() implements StartResult {}
}
