package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.AccountResult;
import nl.leerbrug.identity.domain.AccountService;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

/** Makes an account; the person chooses a password by a link that the next page makes. */
@Route(IdentityRoutes.NEW_ACCOUNT)
@RolesAllowed("NETWORK_OFFICE")
class NewAccountView extends Div implements TitledView {

    private final AccountService accounts;
    private final TextField name = PersonFields.name();
    private final TextField email = PersonFields.email();
    private final RoleBoxes roles = new RoleBoxes();

    NewAccountView(AccountService accounts) {
        this.accounts = accounts;
        addClassName("identity-narrow");
        name.setLabel(getTranslation("identity.PersonFields.name"));
        email.setLabel(getTranslation("identity.PersonFields.email"));
        var back = new Anchor("/" + IdentityRoutes.ACCOUNTS, getTranslation("identity.AccountsView.title"));
        back.getElement().setAttribute("router-link", true);
        var create = new Button(getTranslation("identity.NewAccountView.create"), click -> create());
        create.setId("create");
        create.addThemeNames("primary");
        var form = new Div(name, email, new H2(getTranslation("identity.AccountsView.roles")), roles, create);
        form.addClassName("identity-form");
        add(new PageHeader(title()).setEyebrow(back), form);
    }

    @Override
    public String title() {
        return getTranslation("identity.NewAccountView.title");
    }

    private void create() {
        // From the last to the first: what is refused takes the focus, which should end at the top.
        var typedEmail = PersonFields.readEmail(email);
        var typedName = PersonFields.readName(name);
        if (typedName.isEmpty() || typedEmail.isEmpty()) {
            return;
        }
        switch (accounts.create(typedEmail.get(), typedName.get(), roles.chosen())) {
            case AccountResult.Done done -> getUI().ifPresent(ui -> ui.navigate(IdentityRoutes.account(done.id())));
            case AccountResult.Refused refused ->
                PersonFields.refuse(
                        email, "identity.AccountResult." + refused.reason().name());
        }
    }
}
