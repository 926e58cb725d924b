package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One's own progress, in three statements whatever the number of curricula and items. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
class ProgressService implements Progress {

    private final Own own;
    private final ParticipationRepository participations;
    private final Ledger ledger;
    private final Curricula curricula;

    ProgressService(Own own, ParticipationRepository participations, Ledger ledger, Curricula curricula) {
        this.own = own;
        this.participations = participations;
        this.ledger = ledger;
        this.curricula = curricula;
    }

    @Override
    public List<CurriculumProgress> mine() {
        var readable = curricula.list().stream().collect(Collectors.toMap(Curriculum::id, Function.identity()));
        var mine = participations.findByPersonIdOrderByStartedAtDesc(own.person()).stream()
                .filter(each -> readable.containsKey(each.curriculum()))
                .toList();
        var known = ledger.read(mine);
        return mine.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.id().value()))
                        .flatMap(record -> Optional.ofNullable(readable.get(each.curriculum()))
                                .map(curriculum -> ProgressEngine.progress(curriculum, record)))
                        .stream())
                .toList();
    }

    @Override
    public Optional<CurriculumProgress> mine(CurriculumId curriculum) {
        return curricula.find(curriculum).flatMap(own::find).map(ledger::progress);
    }
}
