package nl.leerbrug.learning.ui.part;

import com.vaadin.flow.component.Component;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.ItemState.Requirement;

import java.util.List;
import java.util.stream.Collectors;

/** The words that several screens use for the same things. */
public final class Words {

    private Words() {}

    /** A module that comes first holds all the rest up, so then the items need no mention. */
    public static String locked(Component reader, List<Requirement> missing) {
        var modules =
                missing.stream().filter(Requirement.OfModule.class::isInstance).toList();
        var titles = (modules.isEmpty() ? missing : modules)
                .stream().map(Requirement::title).collect(Collectors.joining(", "));
        return reader.getTranslation("learning.ItemState.locked", titles);
    }

    /** How large a curriculum is. */
    public static String size(Component reader, int modules, int minutes) {
        var duration = Durations.text(reader, minutes);
        return modules == 1
                ? reader.getTranslation("learning.OfferCard.factsOne", duration)
                : reader.getTranslation("learning.OfferCard.facts", modules, duration);
    }
}
