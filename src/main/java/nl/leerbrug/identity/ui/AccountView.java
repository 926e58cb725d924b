package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.AccountDetails;
import nl.leerbrug.identity.domain.AccountResult;
import nl.leerbrug.identity.domain.AccountService;
import nl.leerbrug.identity.domain.PasswordLinkService;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

import java.util.Optional;
import java.util.UUID;

/** One account: roles, a link to set a password, and whether it can be used. */
@Route(IdentityRoutes.ACCOUNTS + "/:account")
@RolesAllowed("NETWORK_OFFICE")
class AccountView extends Div implements BeforeEnterObserver, TitledView {

    private final AccountService accounts;
    private final PasswordLinkService links;
    private String name = "";

    AccountView(AccountService accounts, PasswordLinkService links) {
        this.accounts = accounts;
        this.links = links;
        addClassName("identity-narrow");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = event.getRouteParameters()
                .get("account")
                .flatMap(AccountView::id)
                .flatMap(accounts::find)
                .orElseThrow(NotFoundException::new);
        name = account.name();
        show(account);
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(AccountDetails account) {
        removeAll();
        var back = new Anchor("/" + IdentityRoutes.ACCOUNTS, getTranslation("identity.AccountsView.title"));
        back.getElement().setAttribute("router-link", true);
        add(new PageHeader(account.name(), account.email().value()).setEyebrow(back));
        if (!account.active()) {
            add(Notices.standing(Notices.Tone.ATTENTION, getTranslation("identity.AccountView.isDeactivated")));
        }
        add(roles(account), new PasswordLinkCard(account, links), use(account));
    }

    private Card roles(AccountDetails account) {
        var boxes = new RoleBoxes();
        boxes.show(account.roles());
        boxes.onChange((role, on) -> change(account, role, on));
        return new Card(getTranslation("identity.AccountsView.roles")).with(boxes);
    }

    private void change(AccountDetails account, Role role, boolean on) {
        var label = getTranslation("identity.Role." + role.name());
        answer(
                on ? accounts.giveRole(account.id(), role) : accounts.takeRole(account.id(), role),
                getTranslation(
                        on ? "identity.AccountView.roleGiven" : "identity.AccountView.roleTaken",
                        account.name(),
                        label));
    }

    private Card use(AccountDetails account) {
        var card = new Card(getTranslation("identity.AccountView.use"));
        if (account.active()) {
            var deactivate =
                    new Button(getTranslation("identity.AccountView.deactivate"), click -> askToDeactivate(account));
            deactivate.setId("deactivate");
            deactivate.addThemeNames("error");
            return card.with(new Paragraph(getTranslation("identity.AccountView.deactivateAbout")))
                    .addActions(deactivate);
        }
        var reactivate = new Button(
                getTranslation("identity.AccountView.reactivate"),
                click -> answer(
                        accounts.reactivate(account.id()),
                        getTranslation("identity.AccountView.reactivated", account.name())));
        reactivate.setId("reactivate");
        return card.with(new Paragraph(getTranslation("identity.AccountView.reactivateAbout")))
                .addActions(reactivate);
    }

    private void askToDeactivate(AccountDetails account) {
        Confirmation.ask(
                getTranslation("identity.AccountView.deactivateAsk", account.name()),
                getTranslation("identity.AccountView.deactivateAbout"),
                getTranslation("identity.AccountView.deactivate"),
                getTranslation("identity.AccountView.leave"),
                () -> answer(
                        accounts.deactivate(account.id()),
                        getTranslation("identity.AccountView.deactivated", account.name())));
    }

    /** Shows the account as it is now, whatever came of it. */
    private void answer(AccountResult result, String done) {
        switch (result) {
            case AccountResult.Done changed -> {
                accounts.find(changed.id()).ifPresent(this::show);
                Notices.done(done);
            }
            case AccountResult.Refused refused -> {
                accounts.find(refused.id()).ifPresent(this::show);
                addComponentAtIndex(
                        1,
                        Notices.standing(
                                Notices.Tone.PROBLEM,
                                getTranslation("identity.AccountResult."
                                        + refused.reason().name())));
            }
        }
    }
}
