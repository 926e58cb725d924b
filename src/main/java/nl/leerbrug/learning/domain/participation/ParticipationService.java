package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.database.Retried;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ParticipationId;
import nl.leerbrug.learning.Participations;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What trainers and the network office arrange for others, and listeners to what they did elsewhere. */
@Service
@Transactional
@Retried
@PreAuthorize("hasAnyRole('TRAINER', 'NETWORK_OFFICE', 'SYSTEM')")
class ParticipationService implements Participations {

    private static final int LONGEST_REASON = 1000;

    private final ParticipationRepository participations;
    private final ItemProgressRepository items;
    private final Completions completions;
    private final Curricula curricula;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ParticipationService(
            ParticipationRepository participations,
            ItemProgressRepository items,
            Completions completions,
            Curricula curricula,
            CurrentPerson currentPerson,
            Clock clock) {
        this.participations = participations;
        this.items = items;
        this.completions = completions;
        this.curricula = curricula;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public ParticipationId start(PersonId person, CurriculumId curriculum) {
        require(curriculum);
        participations.insertIfAbsent(UUID.randomUUID(), person.value(), curriculum.value(), clock.instant());
        return locked(person, curriculum).id();
    }

    @Override
    public void setDeadline(PersonId person, CurriculumId curriculum, Optional<Instant> deadline) {
        locked(person, curriculum).setDeadline(deadline.orElse(null));
    }

    @Override
    public void exempt(PersonId person, CurriculumId curriculum, ItemId item, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "an exemption needs a reason of 1 to %d characters".formatted(LONGEST_REASON));
        }
        var content = require(curriculum);
        var module = content.moduleOf(item).orElseThrow(() -> new NotFoundException("item " + item));
        var participation = locked(person, curriculum);
        items.exempt(
                UUID.randomUUID(),
                participation.id().value(),
                item.value(),
                module.id().value(),
                reason.strip(),
                currentPerson.requireId().value(),
                clock.instant());
        completions.remember(new Following(participation, content), clock.instant());
    }

    @Override
    public void markAttended(PersonId person, CurriculumId curriculum, ItemId item) {
        var content = require(curriculum);
        var outline = content.item(item).orElseThrow(() -> new NotFoundException("item " + item));
        if (outline.kind() != ItemKind.MEETING) {
            throw new IllegalArgumentException("only a meeting can be attended, not " + item);
        }
        completions.complete(new Following(locked(person, curriculum), content), item, CompletedBy.ATTENDED);
    }

    private Curriculum require(CurriculumId curriculum) {
        return curricula.find(curriculum).orElseThrow(() -> new NotFoundException("curriculum " + curriculum));
    }

    private Participation locked(PersonId person, CurriculumId curriculum) {
        return participations
                .lock(person.value(), curriculum.value())
                .orElseThrow(() -> new NotFoundException("participation of %s in %s".formatted(person, curriculum)));
    }
}
