package nl.leerbrug.learning;

import com.vaadin.flow.component.Component;
import nl.leerbrug.curriculum.ItemKind;

/** The words for kinds of items, in the language of whoever reads. */
public final class ItemWords {

    private ItemWords() {}

    public static String kind(Component reader, ItemKind kind) {
        return reader.getTranslation("learning.ItemKind." + kind.name());
    }

    /** What the main button of a step does. */
    public static String action(Component reader, ItemKind kind, boolean begun) {
        return reader.getTranslation("learning.Action." + kind.name() + (begun ? ".continue" : ".begin"));
    }
}
