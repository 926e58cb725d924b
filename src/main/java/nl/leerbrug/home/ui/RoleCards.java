package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.leerkring.LeerkringRoutes;
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
            case TRAINER -> add(card(role, CurriculumRoutes.MATERIAL));
            case NETWORK_OFFICE -> add(card(role, IdentityRoutes.ACCOUNTS));
            case AUTHOR ->
                add(card(role, CurriculumRoutes.PROBLEMS)
                        .addActions(link(LearningRoutes.reports(), getTranslation("home.RoleCards.AUTHOR.reports"))));
            case MEMBER -> add(card(role, LeerkringRoutes.circles()));
            case COORDINATOR -> add(words(role));
        }
    }

    private Card card(Role role, String path) {
        return words(role).addActions(link(path, getTranslation("home.RoleCards." + role.name() + ".open")));
    }

    private static Anchor link(String path, String label) {
        var link = new Anchor("/" + path, label);
        link.addClassName("lb-button");
        return link;
    }

    private Card words(Role role) {
        return new Card(getTranslation("home.RoleCards." + role.name() + ".title"))
                .with(new Paragraph(getTranslation("home.RoleCards." + role.name() + ".text")));
    }
}
