package nl.leerbrug.learning.domain;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Opening an item, keeping the place in it, and marking it read or done. */
@Service
@Transactional
public class ItemService {

    private static final int MOST_PARAGRAPHS = 10_000;

    private final Own own;
    private final Curricula curricula;
    private final CurrentPerson currentPerson;
    private final Ledger ledger;
    private final WritingDesk desk;
    private final ItemProgressRepository items;
    private final Completions completions;
    private final Clock clock;

    ItemService(
            Own own,
            Curricula curricula,
            CurrentPerson currentPerson,
            Ledger ledger,
            WritingDesk desk,
            ItemProgressRepository items,
            Completions completions,
            Clock clock) {
        this.own = own;
        this.curricula = curricula;
        this.currentPerson = currentPerson;
        this.ledger = ledger;
        this.desk = desk;
        this.items = items;
        this.completions = completions;
        this.clock = clock;
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
        var participation = own.find(curriculumId);
        if (participation.isEmpty()) {
            return readsWithoutFollowing()
                    ? new ItemOpening.Entered(ItemPages.reading(curriculum, itemId, desk.findAll(own.person(), itemId)))
                    : new ItemOpening.NotStarted(CurriculumOffer.of(curriculum, currentPerson.has(Role.TRAINEE)));
        }
        return open(curriculum, itemId, participation.get());
    }

    private ItemOpening open(Curriculum curriculum, ItemId itemId, Participation participation) {
        var known = ledger.read(participation);
        var progress = ProgressEngine.progress(curriculum, known);
        var entry = progress.item(itemId).orElseThrow();
        if (entry.state() instanceof ItemState.Locked(var missing) && !readsWithoutFollowing()) {
            return new ItemOpening.Locked(entry.item(), missing);
        }
        if (entry.state() instanceof ItemState.Draft) {
            return new ItemOpening.Entered(ItemPages.reading(curriculum, itemId, desk.findAll(own.person(), itemId)));
        }
        if (entry.state() instanceof ItemState.Open) {
            items.open(
                    UUID.randomUUID(),
                    participation.id().value(),
                    itemId.value(),
                    curriculum.moduleOf(itemId).orElseThrow().id().value(),
                    clock.instant());
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
        items.place(own.person(), curriculum.value(), item.value(), paragraph, paragraphs);
    }

    /** Completes an item whose rule is reading or marking. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public CompletionResult complete(CurriculumId curriculumId, ItemId itemId) {
        var locked = own.lock(curriculumId);
        if (locked.isEmpty()) {
            return new CompletionResult.Unknown();
        }
        var following = locked.get();
        var progress = ledger.progress(following.curriculum(), following.participation());
        var entry = progress.item(itemId);
        if (entry.isEmpty() || entry.get().state() instanceof ItemState.Draft) {
            return new CompletionResult.Unknown();
        }
        if (entry.get().state() instanceof ItemState.Locked(var missing)) {
            return new CompletionResult.Locked(missing);
        }
        return switch (entry.get().item().completion()) {
            case READ -> completed(following, itemId, CompletedBy.READ_TO_THE_END);
            case DONE -> completed(following, itemId, CompletedBy.MARKED_DONE);
            case SUBMITTED, SCORE -> new CompletionResult.OtherRule();
        };
    }

    private CompletionResult completed(Own.Following following, ItemId item, CompletedBy by) {
        return new CompletionResult.Completed(
                completions.complete(following.participation(), following.curriculum(), item, by));
    }

    private boolean readsWithoutFollowing() {
        return currentPerson.has(Role.TRAINER) || currentPerson.has(Role.AUTHOR);
    }
}
