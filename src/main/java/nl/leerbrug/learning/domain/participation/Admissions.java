package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.ItemState;
import org.springframework.stereotype.Component;

/** The one door to working on an item: every command that begins, hands in or completes goes through it first. */
@Component
public class Admissions {

    private final Own own;
    private final Ledger ledger;

    Admissions(Own own, Ledger ledger) {
        this.own = own;
        this.ledger = ledger;
    }

    /** For the person who asks. */
    public Admission admit(CurriculumId curriculum, ItemId item) {
        var locked = own.lock(curriculum);
        if (locked.isEmpty()) {
            return new Admission.Unknown();
        }
        var following = locked.get();
        return ledger.progress(following)
                .item(item)
                .<Admission>map(entry -> switch (entry.state()) {
                    case ItemState.Draft() -> new Admission.Unknown();
                    case ItemState.Locked(var missing) -> new Admission.Locked(missing);
                    case ItemState.Open(), ItemState.InProgress() -> new Admission.Admitted(following, entry.item());
                    case ItemState.Done _, ItemState.Exempt _ -> new Admission.Admitted(following, entry.item());
                })
                .orElseGet(Admission.Unknown::new);
    }
}
