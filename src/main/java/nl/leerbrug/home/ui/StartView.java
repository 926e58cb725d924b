package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.shell.BridgeFigure;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.PublicLink;
import nl.leerbrug.shell.PublicMenu;
import nl.leerbrug.shell.TitledView;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;

/** For visitors: what this is, for whom, and the way in. Who is signed in goes on to today. */
@Route("")
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver, TitledView {

    private final CurrentPerson currentPerson;

    StartView(CurrentPerson currentPerson, ObjectProvider<PublicMenu> publicMenu) {
        this.currentPerson = currentPerson;
        addClassName("home-start");
        var pages = publicMenu.stream()
                .flatMap(menu -> menu.header(getLocale()).stream())
                .toList();
        add(hero(pages), ways(), audience());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo(TodayView.class);
        }
    }

    @Override
    public String title() {
        return getTranslation("home.StartView.title");
    }

    private Section hero(List<PublicLink> pages) {
        var heading = new H1(getTranslation("home.StartView.heading"));
        var lead = new Paragraph(getTranslation("home.StartView.lead"));
        lead.addClassName("home-lead");
        var signIn = new Anchor("/" + IdentityRoutes.SIGN_IN, getTranslation("home.StartView.signIn"));
        signIn.addClassNames("lb-button", "lb-button-primary");
        var actions = new Div(signIn);
        actions.addClassName("lb-actions");
        pages.stream().findFirst().ifPresent(page -> {
            var more = new Anchor("/" + page.path(), page.title());
            more.addClassName("lb-button");
            actions.add(more);
        });
        var words = new Div(heading, lead, actions);
        var figure = new BridgeFigure(11, 24, getTranslation("home.StartView.bridge"));
        var hero = new Section(words, figure);
        hero.addClassName("home-hero");
        return hero;
    }

    private Section ways() {
        var cards = new Div(way("read"), way("check"), way("write"));
        cards.addClassName("lb-cards");
        var section = new Section(new H2(getTranslation("home.StartView.ways")), cards);
        section.addClassName("home-ways");
        return section;
    }

    private Card way(String name) {
        return new Card(getTranslation("home.StartView.ways." + name + ".title"))
                .with(new Paragraph(getTranslation("home.StartView.ways." + name + ".text")));
    }

    private Section audience() {
        var section = new Section(
                new H2(getTranslation("home.StartView.audience.title")),
                new Paragraph(getTranslation("home.StartView.audience.text")),
                new Paragraph(getTranslation("home.StartView.audience.practice")));
        section.addClassNames("lb-prose", "home-audience");
        return section;
    }
}
