package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.path.CurriculumOffer;
import nl.leerbrug.learning.ui.part.Words;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;

import java.util.function.Consumer;

/** A curriculum that one may begin, or look at. */
class OfferCard extends Card {

    OfferCard(CurriculumOffer offer, Consumer<CurriculumId> start) {
        super(offer.curriculum().title());
        var curriculum = offer.curriculum();
        var facts = new Paragraph(Words.size(this, curriculum.modules().size(), offer.minutes()));
        facts.addClassName("lb-muted");
        with(new Paragraph(curriculum.summary()), facts);
        if (offer.startable()) {
            var begin = new Button(getTranslation("learning.OfferCard.start"), event -> start.accept(curriculum.id()));
            begin.addThemeNames("primary");
            begin.setDisableOnClick(true);
            begin.setId("start-" + curriculum.id());
            addActions(begin);
        }
        var look = Links.to(LearningRoutes.path(curriculum.id()), getTranslation("learning.OfferCard.look"));
        look.setAriaLabel(getTranslation("learning.OfferCard.lookAt", curriculum.title()));
        addActions(look);
    }
}
