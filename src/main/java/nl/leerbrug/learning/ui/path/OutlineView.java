package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.learning.domain.path.CurriculumOffer;
import nl.leerbrug.learning.ui.part.Words;

import java.util.function.Consumer;

/** What a curriculum is made of, for who has not begun it and for who only reads it. */
class OutlineView extends Div {

    OutlineView(CurriculumOffer offer, Consumer<CurriculumId> start) {
        var curriculum = offer.curriculum();
        if (offer.startable()) {
            var begin = new Button(getTranslation("learning.OfferCard.start"), event -> start.accept(curriculum.id()));
            begin.addThemeNames("primary");
            begin.setDisableOnClick(true);
            begin.setId("start-" + curriculum.id());
            var facts = new Paragraph(Words.size(this, curriculum.modules().size(), offer.minutes()));
            facts.addClassName("lb-muted");
            var actions = new Div(begin, facts);
            actions.addClassNames("lb-actions", "lb-outline-start");
            add(actions);
        }
        curriculum.modules().stream()
                .map(module -> new ModuleProgress(
                        module,
                        module.items().stream()
                                .map(item -> new PathItem(
                                        item,
                                        item.status() == PublicationStatus.DRAFT
                                                ? new ItemState.Draft()
                                                : new ItemState.Open(),
                                        item.minutes()))
                                .toList(),
                        0,
                        (int) module.items().stream()
                                .filter(item -> !item.optional())
                                .count(),
                        false))
                .forEach(module -> add(new ModuleSection(curriculum.id(), module)));
    }
}
