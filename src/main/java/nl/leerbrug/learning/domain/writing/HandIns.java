package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.domain.participation.Admission;
import nl.leerbrug.learning.domain.participation.Admissions;
import nl.leerbrug.learning.domain.participation.Completions;
import nl.leerbrug.learning.domain.participation.Own;
import org.springframework.stereotype.Component;

import java.util.function.Predicate;

/** Handing in the work of an item, and taking it back: the text's state and the item's completion together. */
@Component
public class HandIns {

    private final Own own;
    private final WritingDesk desk;
    private final Admissions admissions;
    private final Completions completions;

    HandIns(Own own, WritingDesk desk, Admissions admissions, Completions completions) {
        this.own = own;
        this.desk = desk;
        this.admissions = admissions;
        this.completions = completions;
    }

    public HandInResult handIn(CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough) {
        return finish(curriculum, place, isEnough, true);
    }

    /** Completes the item and leaves the text private: it is never marked as handed in. */
    HandInResult finishPrivately(CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough) {
        return finish(curriculum, place, isEnough, false);
    }

    private HandInResult finish(
            CurriculumId curriculum, TextPlace place, Predicate<SavedText> isEnough, boolean handOver) {
        return switch (admissions.admit(curriculum, place.item())) {
            case Admission.Unknown() -> new HandInResult.Unknown();
            case Admission.Locked(var missing) -> new HandInResult.Locked(missing);
            case Admission.Admitted(var following, var item) -> {
                var written = desk.find(own.person(), place);
                if (!isEnough.test(written)) {
                    yield new HandInResult.Empty();
                }
                var finished = handOver ? desk.handIn(own.person(), place) : written;
                if (item.completion() == CompletionRule.SUBMITTED) {
                    completions.complete(following, item.id(), CompletedBy.HANDED_IN);
                }
                yield new HandInResult.HandedIn(finished);
            }
        };
    }

    public HandInResult takeBack(CurriculumId curriculum, TextPlace place) {
        var locked = own.lock(curriculum);
        var current = desk.find(own.person(), place);
        if (locked.isEmpty() || !current.handedIn()) {
            return new HandInResult.Unknown();
        }
        if (!desk.takeBack(own.person(), place)) {
            return new HandInResult.AlreadyReviewed();
        }
        completions.reopen(locked.get(), place.item());
        return new HandInResult.TakenBack(desk.find(own.person(), place));
    }
}
