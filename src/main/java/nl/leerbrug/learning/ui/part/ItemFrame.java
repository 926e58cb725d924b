package nl.leerbrug.learning.ui.part;

/** What stands around an item; the item's screen tells it what changed. */
public interface ItemFrame {

    /** The item may have been completed or reopened. */
    void settled();

    /** The reader moved on, or back. */
    void minutesLeft(int minutes);
}
