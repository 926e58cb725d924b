package nl.leerbrug.learning.domain;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.identity.CurrentPerson;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The participation of the person who asks; there is no way here to ask for another's. */
@Component
class Own {

    private final CurrentPerson currentPerson;
    private final Curricula curricula;
    private final ParticipationRepository participations;

    Own(CurrentPerson currentPerson, Curricula curricula, ParticipationRepository participations) {
        this.currentPerson = currentPerson;
        this.curricula = curricula;
        this.participations = participations;
    }

    UUID person() {
        return currentPerson.requireId().value();
    }

    Optional<Participation> find(CurriculumId curriculum) {
        return participations.findByPersonIdAndCurriculumId(person(), curriculum.value());
    }

    /** With its curriculum, locked until the transaction ends; empty when not started or no longer readable. */
    Optional<Following> lock(CurriculumId curriculum) {
        return participations
                .lock(person(), curriculum.value())
                .flatMap(own -> curricula.find(curriculum).map(found -> new Following(own, found)));
    }

    /** Somebody in a curriculum. */
    record Following(Participation participation, Curriculum curriculum) {}
}
