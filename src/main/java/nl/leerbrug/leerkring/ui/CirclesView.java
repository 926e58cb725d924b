package nl.leerbrug.leerkring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.leerkring.Leerkring;
import nl.leerbrug.leerkring.LeerkringRoutes;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

/** The circles one can learn in. */
@Route(LeerkringRoutes.CIRCLES)
@Menu(title = "leerkring.CirclesView.title", order = 30)
@RolesAllowed({"MEMBER", "COORDINATOR", "TRAINER", "NETWORK_OFFICE", "AUTHOR"})
class CirclesView extends Div implements TitledView {

    CirclesView(Leerkringen circles) {
        add(new PageHeader(title(), getTranslation("leerkring.CirclesView.intro")));
        var all = circles.list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("leerkring.CirclesView.empty"), getTranslation("leerkring.CirclesView.emptyText")));
        }
        var cards = new Div();
        cards.addClassNames("lb-cards", "leerkring-cards");
        all.forEach(circle -> cards.add(card(circle)));
        add(cards);
    }

    private Card card(Leerkring circle) {
        var open = new Anchor("/" + LeerkringRoutes.circle(circle.id()), getTranslation("leerkring.CirclesView.open"));
        open.addClassName("lb-button");
        open.setAriaLabel(getTranslation("leerkring.CirclesView.openLabel", circle.title()));
        var summary = new Paragraph(circle.summary());
        var size = new Paragraph(getTranslation(
                "leerkring.CirclesView.size", circle.materials().size(), String.valueOf(circle.since())));
        size.addClassName("leerkring-about");
        var card = new Card(circle.title()).with(summary, size).addActions(open);
        card.getElement().setAttribute("lang", "nl");
        return card;
    }

    @Override
    public String title() {
        return getTranslation("leerkring.CirclesView.title");
    }
}
