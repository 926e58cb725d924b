package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.domain.participation.Admission;
import nl.leerbrug.learning.domain.participation.Admissions;
import nl.leerbrug.learning.domain.participation.Completions;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.work.DraftSaved;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Filling in a self-rating or an evaluation: every answer is kept at once. Only ever one's own. */
@Service
@Transactional
public class QuestionnaireService {

    static final int LONGEST_TEXT = 10_000;

    private final Own own;
    private final Curricula curricula;
    private final Admissions admissions;
    private final Completions completions;
    private final QuestionnaireResponseRepository responses;
    private final QuestionnaireAnswerRepository answers;
    private final QuestionnaireSheets sheets;
    private final Clock clock;

    QuestionnaireService(
            Own own,
            Curricula curricula,
            Admissions admissions,
            Completions completions,
            QuestionnaireResponseRepository responses,
            QuestionnaireAnswerRepository answers,
            QuestionnaireSheets sheets,
            Clock clock) {
        this.own = own;
        this.curricula = curricula;
        this.admissions = admissions;
        this.completions = completions;
        this.responses = responses;
        this.answers = answers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The last one filled in, or a blank sheet. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<QuestionnaireSheet> find(ItemId item) {
        return curricula.findQuestionnaire(item).map(questionnaire -> {
            var mine = mine(item);
            return mine.isEmpty() ? QuestionnaireSheet.blank(questionnaire) : sheets.of(mine.getLast());
        });
    }

    /** Begins with the first answer, or anew after a self-rating that was handed in. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public QuestionnaireStart start(CurriculumId curriculum, ItemId item) {
        return switch (admissions.admit(curriculum, item)) {
            case Admission.Unknown() -> new QuestionnaireStart.Unknown();
            case Admission.Locked(var missing) -> new QuestionnaireStart.Locked(missing);
            case Admission.Admitted _ ->
                curricula
                        .findQuestionnaire(item)
                        .map(published -> resumeOrBegin(curriculum, published))
                        .orElseGet(QuestionnaireStart.Unknown::new);
        };
    }

    private QuestionnaireStart resumeOrBegin(CurriculumId curriculum, Questionnaire published) {
        var mine = mine(published.id());
        if (!mine.isEmpty() && mine.getLast().handedInAt().isEmpty()) {
            return new QuestionnaireStart.Open(mine.getLast().id());
        }
        if (!mine.isEmpty() && published.purpose() != Questionnaire.Purpose.SELF_RATING) {
            return new QuestionnaireStart.HandedIn();
        }
        return begin(curriculum, published, mine.size() + 1);
    }

    private QuestionnaireStart begin(CurriculumId curriculum, Questionnaire questionnaire, int number) {
        curricula.archive(questionnaire.hash());
        var id = QuestionnaireResponseId.random();
        var inserted = responses.insertIfAbsent(
                id.value(),
                own.person(),
                curriculum.value(),
                questionnaire.id().value(),
                number,
                questionnaire.hash().value(),
                clock.instant());
        if (inserted == 0) {
            // The participation is locked, so only the same item in another curriculum can have come in between.
            throw new CannotAcquireLockException("response %d began elsewhere".formatted(number));
        }
        return new QuestionnaireStart.Open(id);
    }

    /** @return false when it was handed in or is not this person's */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public boolean rate(QuestionnaireResponseId id, ContentId statement, int rating) {
        var found = responses.findByIdAndPersonId(id.value(), own.person());
        if (found.isEmpty()) {
            return false;
        }
        var questionnaire = sheets.pinned(found.get());
        var scale = questionnaire.scale();
        if (!has(questionnaire.statements(), statement) || rating < scale.min() || rating > scale.max()) {
            throw new IllegalArgumentException("%d does not rate %s".formatted(rating, statement));
        }
        return answers.rate(UUID.randomUUID(), id.value(), own.person(), statement.value(), rating, clock.instant())
                > 0;
    }

    /** @param revision the one the typed text is based on, 0 when nothing was saved */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public DraftSaved write(QuestionnaireResponseId id, ContentId question, String text, int revision) {
        if (text.length() > LONGEST_TEXT) {
            return new DraftSaved.TooLong(LONGEST_TEXT);
        }
        var person = own.person();
        var found = responses.findByIdAndPersonId(id.value(), person);
        if (found.isEmpty()) {
            return new DraftSaved.Closed();
        }
        if (!has(sheets.pinned(found.get()).openQuestions(), question)) {
            throw new IllegalArgumentException("%s has no question %s".formatted(id, question));
        }
        var saved = revision == 0
                ? answers.insertText(UUID.randomUUID(), id.value(), person, question.value(), text, clock.instant())
                : answers.updateText(id.value(), person, question.value(), text, revision, clock.instant());
        return DraftSaved.of(
                saved,
                revision,
                text,
                () -> answers.find(id.value(), person, question.value()).stream()
                        .findFirst()
                        .map(QuestionnaireAnswerRow::asText));
    }

    /** @param withGaps the person was asked and hands in although something is empty */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public QuestionnaireHandIn handIn(QuestionnaireResponseId id, boolean withGaps) {
        var locked = responses.lock(id.value(), own.person());
        if (locked.isEmpty()) {
            return new QuestionnaireHandIn.Unknown();
        }
        var response = locked.get();
        if (response.handedInAt().isPresent()) {
            return new QuestionnaireHandIn.HandedIn(response.handedInAt().get());
        }
        var following = own.lock(response.curriculum());
        var gaps = sheets.of(response).gaps();
        if (gaps > 0 && !withGaps) {
            return new QuestionnaireHandIn.Gaps(gaps);
        }
        var at = clock.instant();
        response.handIn(at);
        following
                .filter(follows -> follows.curriculum().item(response.item()).isPresent())
                .ifPresent(follows -> completions.complete(follows, response.item(), CompletedBy.HANDED_IN));
        return new QuestionnaireHandIn.HandedIn(at);
    }

    private List<QuestionnaireResponse> mine(ItemId item) {
        return responses.findByPersonIdAndItemIdOrderByNumber(own.person(), item.value());
    }

    private static boolean has(List<Questionnaire.Entry> entries, ContentId id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }
}
