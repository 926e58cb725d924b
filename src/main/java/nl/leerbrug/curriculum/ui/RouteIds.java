package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.router.RouteParameters;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;

import java.util.Optional;

/** Ids in addresses, which anyone can type; what is no id leads nowhere. */
final class RouteIds {

    private RouteIds() {}

    static Optional<CurriculumId> curriculum(RouteParameters parameters) {
        return parameters.get("curriculum").filter(ContentId::isValid).map(CurriculumId::new);
    }

    static Optional<ItemId> item(RouteParameters parameters) {
        return parameters.get("item").filter(ContentId::isValid).map(ItemId::new);
    }
}
