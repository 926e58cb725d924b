package nl.leerbrug.learning.domain.path;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.database.Retried;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.participation.StartResult;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Collectors;

/** The learning path of the person who asks, and beginning a curriculum. */
@Service
@Transactional
public class PathService {

    private final Progress progress;
    private final Curricula curricula;
    private final CurrentPerson currentPerson;
    private final Own own;

    PathService(Progress progress, Curricula curricula, CurrentPerson currentPerson, Own own) {
        this.progress = progress;
        this.curricula = curricula;
        this.currentPerson = currentPerson;
        this.own = own;
    }

    /** Straight to the path when exactly one curriculum is followed; a choice otherwise. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public PathPage findStart() {
        var followed = progress.mine();
        var ids = followed.stream().map(CurriculumProgress::curriculum).collect(Collectors.toSet());
        var offers = curricula.list().stream()
                .filter(curriculum -> !ids.contains(curriculum.id()))
                .map(this::offer)
                .toList();
        return followed.size() == 1
                ? new PathPage.Followed(followed.getFirst(), offers)
                : new PathPage.Choice(followed, offers);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public PathPage find(CurriculumId id) {
        var followed = progress.mine(id);
        if (followed.isPresent()) {
            return new PathPage.Followed(followed.get(), List.of());
        }
        return curricula
                .find(id)
                .<PathPage>map(curriculum -> new PathPage.Offered(offer(curriculum)))
                .orElseGet(PathPage.Unknown::new);
    }

    /** A trainee begins a curriculum that is published and that they may read. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public StartResult start(CurriculumId id) {
        var curriculum = curricula.find(id);
        if (curriculum.isEmpty() || !isPublished(curriculum.get())) {
            return new StartResult.NotOnOffer();
        }
        return own.start(curriculum.get());
    }

    private CurriculumOffer offer(Curriculum curriculum) {
        return CurriculumOffer.of(curriculum, isPublished(curriculum) && currentPerson.has(Role.TRAINEE));
    }

    private static boolean isPublished(Curriculum curriculum) {
        return curriculum.status() == PublicationStatus.PUBLISHED;
    }
}
