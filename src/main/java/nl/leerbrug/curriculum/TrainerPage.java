package nl.leerbrug.curriculum;

import nl.leerbrug.shared.RenderedText;

/** Programme and materials for who gives the training. */
public record TrainerPage(ItemId id, ModuleId module, Form form, String title, String summary, RenderedText text) {

    /** How a page is used. */
    public enum Form {
        /** What the trainer does, minute by minute. */
        PROGRAMME,
        /** One sheet to print and give to participants. */
        HANDOUT,
        /** Pages to show in the room. */
        SLIDES
    }
}
