package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One's own look back on one's own conversations. Nobody else reads it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class ReflectionService {

    public static final int LONGEST = 10_000;

    private final CurrentPerson person;
    private final ReflectionRepository reflections;
    private final Clock clock;

    ReflectionService(CurrentPerson person, ReflectionRepository reflections, Clock clock) {
        this.person = person;
        this.reflections = reflections;
        this.clock = clock;
    }

    /** One for each question, in order. */
    @Transactional(readOnly = true)
    public List<OwnReflection> listMine(AttemptId attempt) {
        var written = reflections.list(attempt.value(), person.requireId().value());
        return Arrays.stream(ReflectionQuestion.values())
                .map(question -> written.stream()
                        .filter(one -> one.question() == question)
                        .findFirst()
                        .orElse(new OwnReflection(question, "", 0)))
                .toList();
    }

    /** Whether one has written at least something; before that, nothing else is told of a conversation that is over. */
    @Transactional(readOnly = true)
    public boolean hasLookedBack(AttemptId attempt) {
        return listMine(attempt).stream().anyMatch(OwnReflection::isWritten);
    }

    /** @param revision the one the typed text is based on */
    @Retried
    public ReflectionSaved save(AttemptId attempt, ReflectionQuestion question, String text, int revision) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a look back of %d characters".formatted(text.length()));
        }
        var me = person.requireId().value();
        var at = clock.instant();
        var saved = revision == 0
                ? reflections.insertIfAbsent(UUID.randomUUID(), attempt.value(), me, question.name(), text, at)
                : reflections.update(attempt.value(), me, question.name(), text, revision, at);
        return saved == 1 ? new ReflectionSaved.Saved(revision + 1) : new ReflectionSaved.NotSaved();
    }
}
