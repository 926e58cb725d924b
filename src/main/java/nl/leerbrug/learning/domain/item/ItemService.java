package nl.leerbrug.learning.domain.item;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.database.Retried;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.domain.participation.Admission;
import nl.leerbrug.learning.domain.participation.Admissions;
import nl.leerbrug.learning.domain.participation.Completions;
import nl.leerbrug.learning.domain.participation.Following;
import nl.leerbrug.learning.domain.participation.Ledger;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.path.CurriculumOffer;
import nl.leerbrug.learning.domain.progress.ProgressEngine;
import nl.leerbrug.learning.domain.writing.WritingDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening an item, keeping the place in it, and marking it read or done. */
@Service
@Transactional
public class ItemService {

    private static final int MOST_PARAGRAPHS = 10_000;

    private final Own own;
    private final Curricula curricula;
    private final CurrentPerson currentPerson;
    private final Ledger ledger;
    private final Admissions admissions;
    private final WritingDesk desk;
    private final Completions completions;

    ItemService(
            Own own,
            Curricula curricula,
            CurrentPerson currentPerson,
            Ledger ledger,
            Admissions admissions,
            WritingDesk desk,
            Completions completions) {
        this.own = own;
        this.curricula = curricula;
        this.currentPerson = currentPerson;
        this.ledger = ledger;
        this.admissions = admissions;
        this.desk = desk;
        this.completions = completions;
    }

    /** Opens an item for who follows its curriculum, and for reading only for trainers and authors. */
    @Retried
    @PreAuthorize("isAuthenticated()")
    public ItemOpening open(CurriculumId curriculumId, ItemId itemId) {
        var readable = curricula.find(curriculumId);
        if (readable.isEmpty() || readable.get().item(itemId).isEmpty()) {
            return new ItemOpening.Unknown();
        }
        var curriculum = readable.get();
        var following = own.find(curriculum);
        if (following.isEmpty()) {
            return readsWithoutFollowing()
                    ? new ItemOpening.Entered(ItemPages.reading(curriculum, itemId, desk.findAll(own.person(), itemId)))
                    : new ItemOpening.NotStarted(CurriculumOffer.of(curriculum, currentPerson.has(Role.TRAINEE)));
        }
        return open(following.get(), itemId);
    }

    private ItemOpening open(Following following, ItemId itemId) {
        var curriculum = following.curriculum();
        var known = ledger.read(following);
        var progress = ProgressEngine.progress(curriculum, known);
        var entry = progress.item(itemId).orElseThrow();
        if (entry.state() instanceof ItemState.Locked(var missing) && !readsWithoutFollowing()) {
            return new ItemOpening.Locked(entry.item(), missing);
        }
        if (entry.state() instanceof ItemState.Draft) {
            return new ItemOpening.Entered(ItemPages.reading(curriculum, itemId, desk.findAll(own.person(), itemId)));
        }
        if (entry.state() instanceof ItemState.Open) {
            ledger.open(following, itemId);
        }
        return new ItemOpening.Entered(
                ItemPages.of(curriculum, progress, known, itemId, desk.findAll(own.person(), itemId)));
    }

    /**
     * Keeps where the reader is; one statement, and nothing when the item was not opened by this person.
     *
     * @param paragraph from 0
     */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public void keepPlace(CurriculumId curriculum, ItemId item, int paragraph, int paragraphs) {
        if (paragraph < 0 || paragraphs < 1 || paragraph > paragraphs || paragraphs > MOST_PARAGRAPHS) {
            return; // It comes from a browser: a wrong number is worth nothing, not even an error.
        }
        ledger.keepPlace(own.person(), curriculum, item, paragraph, paragraphs);
    }

    /** Completes an item whose rule is reading or marking. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public CompletionResult complete(CurriculumId curriculumId, ItemId itemId) {
        return switch (admissions.admit(curriculumId, itemId)) {
            case Admission.Unknown() -> new CompletionResult.Unknown();
            case Admission.Locked(var missing) -> new CompletionResult.Locked(missing);
            case Admission.Admitted(var following, var item) ->
                switch (item.completion()) {
                    case READ -> completed(following, itemId, CompletedBy.READ_TO_THE_END);
                    case DONE -> completed(following, itemId, CompletedBy.MARKED_DONE);
                    case SUBMITTED, SCORE -> new CompletionResult.OtherRule();
                };
        };
    }

    private CompletionResult completed(Following following, ItemId item, CompletedBy by) {
        return new CompletionResult.Completed(completions.complete(following, item, by));
    }

    private boolean readsWithoutFollowing() {
        return currentPerson.has(Role.TRAINER) || currentPerson.has(Role.AUTHOR);
    }
}
