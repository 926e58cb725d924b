package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.shared.PersonId;
import org.springframework.stereotype.Component;

import java.util.List;

/** The participations of a person whom an event names; for listeners, never for who asks. */
@Component
public class OfPerson {

    private final ParticipationRepository participations;
    private final Curricula curricula;

    OfPerson(ParticipationRepository participations, Curricula curricula) {
        this.participations = participations;
        this.curricula = curricula;
    }

    /** Locked until the transaction ends; those whose training is no longer there are left out. */
    public List<Following> lockAll(PersonId person) {
        return participations.lockAll(person.value()).stream()
                .flatMap(one -> curricula.find(one.curriculum()).map(found -> new Following(one, found)).stream())
                .toList();
    }
}
