package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curriculum;

import java.util.UUID;

/** Somebody in a curriculum that they may read. */
public final class Following {

    private final Participation participation;
    private final Curriculum curriculum;

    Following(Participation participation, Curriculum curriculum) {
        this.participation = participation;
        this.curriculum = curriculum;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    public UUID participationId() {
        return id();
    }

    Participation participation() {
        return participation;
    }

    UUID id() {
        return participation.id().value();
    }
}
