package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.identity.CurrentPerson;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The participation of the person who asks; there is no way here to ask for another's. */
@Component
public class Own {

    private final CurrentPerson currentPerson;
    private final Curricula curricula;
    private final ParticipationRepository participations;
    private final Clock clock;

    Own(CurrentPerson currentPerson, Curricula curricula, ParticipationRepository participations, Clock clock) {
        this.currentPerson = currentPerson;
        this.curricula = curricula;
        this.participations = participations;
        this.clock = clock;
    }

    public UUID person() {
        return currentPerson.requireId().value();
    }

    /** Begins; the caller answers for the question whether it is on offer. */
    public StartResult start(Curriculum curriculum) {
        var id = curriculum.id();
        var inserted = participations.insertIfAbsent(UUID.randomUUID(), person(), id.value(), clock.instant());
        var mine = participations
                .findByPersonIdAndCurriculumId(person(), id.value())
                .orElseThrow(() -> new IllegalStateException("participation is not there after its insert: " + id))
                .id();
        return inserted == 1 ? new StartResult.Started(mine) : new StartResult.AlreadyStarted(mine);
    }

    public Optional<Following> find(Curriculum curriculum) {
        return participations
                .findByPersonIdAndCurriculumId(person(), curriculum.id().value())
                .map(own -> new Following(own, curriculum));
    }

    /** Locked until the transaction ends; empty when not started or no longer readable. */
    public Optional<Following> lock(CurriculumId curriculum) {
        return participations
                .lock(person(), curriculum.value())
                .flatMap(own -> curricula.find(curriculum).map(found -> new Following(own, found)));
    }
}
