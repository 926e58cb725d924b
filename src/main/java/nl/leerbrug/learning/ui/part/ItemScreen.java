package nl.leerbrug.learning.ui.part;

import com.vaadin.flow.component.Component;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.learning.domain.item.ItemPage;

import java.util.Optional;
import java.util.Set;

/** Makes the screen of one or more kinds of item; a Spring bean, found by the view of items. */
public interface ItemScreen {

    Set<ItemKind> kinds();

    /** @return empty when the content has no such thing for this person */
    Optional<Component> create(ItemPage page, ItemFrame frame);
}
