package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.shell.Card;

/** For each role besides trainee: what is there for it today, and honestly what is not yet. */
class RoleCards extends Div {

    RoleCards(PersonSummary person) {
        addClassName("lb-cards");
        for (var role : Role.values()) {
            if (person.has(role)) {
                show(role);
            }
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private void show(Role role) {
        switch (role) {
            case TRAINEE -> {}
            case TRAINER -> add(card(role, "lesmateriaal"));
            case NETWORK_OFFICE -> add(card(role, "beheer/accounts"));
            case AUTHOR -> add(card(role, LearningRoutes.reports()));
            case MEMBER, COORDINATOR -> add(words(role));
        }
    }

    private Card card(Role role, String path) {
        var link = new Anchor("/" + path, getTranslation("home.RoleCards." + role.name() + ".open"));
        link.addClassName("lb-button");
        return words(role).addActions(link);
    }

    private Card words(Role role) {
        return new Card(getTranslation("home.RoleCards." + role.name() + ".title"))
                .with(new Paragraph(getTranslation("home.RoleCards." + role.name() + ".text")));
    }
}
