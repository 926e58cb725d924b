package nl.leerbrug.dialogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that holds or not in the course of a conversation, as authors write it: {@code trust >= 5 and
 * heard(brievenbus)}. The author guide lists all words.
 */
public sealed interface Condition {

    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** Such as {@code trust >= 5}. */
    record Compares(Quantity quantity, Comparator comparator, int value) implements Condition {}

    /** A word of its own, such as {@code closed}. */
    record Is(Word word) implements Condition {}

    /**
     * A word with an id, such as {@code heard(brievenbus)}.
     *
     * @param offset of the id in the text, from 0
     */
    record Has(Relation relation, String id, int offset) implements Condition {}

    /** Every id that the condition names. */
    default List<Has> references() {
        var found = new ArrayList<Has>();
        collect(this, found);
        return found;
    }

    private static void collect(Condition condition, List<Has> found) {
        switch (condition) {
            case And and -> and.parts().forEach(part -> collect(part, found));
            case Or or -> or.parts().forEach(part -> collect(part, found));
            case Not not -> collect(not.part(), found);
            case Has has -> found.add(has);
            case Compares ignored -> {}
            case Is ignored -> {}
        }
    }

    enum Comparator {
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        EQUAL;

        boolean holds(int left, int right) {
            return switch (this) {
                case AT_LEAST -> left >= right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case LESS -> left < right;
                case EQUAL -> left == right;
            };
        }
    }

    enum Quantity {
        TRUST,
        STRESS,
        OWNERSHIP,
        MINUTES,
        TURNS,
        TURNS_HERE,
        OPENED,
        PLACED,
        RECORDED,
        QUESTIONS,
        SUMMARY,
        GOALS,
        STEPS,
        IF_THENS,
        CONFIDENCE,
        IMPORTANCE
    }

    enum Word {
        OPEN,
        RESERVED,
        CLOSED,
        CRISIS,
        OVERTIME,
        SHOWN,
        REFLECTED,
        AGAIN,
        A2,
        BLIND,
        PASSED,
        INCIDENT,
        CHANGE_TALK,
        SUSTAIN_TALK,
        PASSES_OVER,
        PUSHES,
        ALLOWED,
        OWN_GOAL,
        OVERFULL,
        REVIEW,
        AGREED
    }

    enum Relation {
        HEARD,
        SAID,
        DID,
        TOPIC,
        PHASE,
        BEEN,
        DONE,
        OPENED,
        PLACED,
        RECORDED,
        SIGNAL,
        TAKEN,
        INCIDENT,
        PATTERN,
        TAG,
        WANTS,
        PROPOSED,
        GIVEN,
        PLANNED,
        DECLINED,
        ABOUT
    }
}
