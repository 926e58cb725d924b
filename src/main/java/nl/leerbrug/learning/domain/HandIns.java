package nl.leerbrug.learning.domain;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemState;
import org.springframework.stereotype.Component;

import java.util.function.Predicate;

/** Handing in the work of an item, and taking it back: the text's state and the item's completion together. */
@Component
class HandIns {

    private final Own own;
    private final WritingDesk desk;
    private final Ledger ledger;
    private final Completions completions;

    HandIns(Own own, WritingDesk desk, Ledger ledger, Completions completions) {
        this.own = own;
        this.desk = desk;
        this.ledger = ledger;
        this.completions = completions;
    }

    HandInResult handIn(CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough) {
        return finish(curriculum, place, isEnough, true);
    }

    /** Completes the item and leaves the text private: it is never marked as handed in. */
    HandInResult finishPrivately(CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough) {
        return finish(curriculum, place, isEnough, false);
    }

    private HandInResult finish(
            CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough, boolean handOver) {
        var locked = own.lock(curriculum);
        if (locked.isEmpty() || locked.get().curriculum().item(place.item()).isEmpty()) {
            return new HandInResult.Unknown();
        }
        var following = locked.get();
        var entry = ledger.progress(following.curriculum(), following.participation())
                .item(place.item())
                .orElseThrow();
        if (entry.state() instanceof ItemState.Locked(var missing)) {
            return new HandInResult.Locked(missing);
        }
        var written = desk.find(own.person(), place);
        if (!isEnough.test(written)) {
            return new HandInResult.Empty();
        }
        var finished = handOver ? desk.handIn(own.person(), place) : written;
        if (entry.item().completion() == CompletionRule.SUBMITTED) {
            completions.complete(
                    following.participation(), following.curriculum(), place.item(), CompletedBy.HANDED_IN);
        }
        return new HandInResult.HandedIn(finished);
    }

    HandInResult takeBack(CurriculumId curriculum, TextPlace place) {
        var locked = own.lock(curriculum);
        var current = desk.find(own.person(), place);
        if (locked.isEmpty() || !current.handedIn()) {
            return new HandInResult.Unknown();
        }
        if (!desk.takeBack(own.person(), place)) {
            return new HandInResult.AlreadyReviewed();
        }
        var following = locked.get();
        following
                .curriculum()
                .moduleOf(place.item())
                .ifPresent(module -> completions.reopen(following.participation(), module.id(), place.item()));
        return new HandInResult.TakenBack(desk.find(own.person(), place));
    }
}
