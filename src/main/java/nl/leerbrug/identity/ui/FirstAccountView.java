package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.LinkResult;
import nl.leerbrug.identity.domain.PasswordLinkService;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

/** Makes the first account of the network office, from the link that the first start prints. */
@Route(IdentityRoutes.FIRST_ACCOUNT + "/:token")
@AnonymousAllowed
class FirstAccountView extends Div implements BeforeEnterObserver, TitledView {

    private final PasswordLinkService links;
    private final TextField name = PersonFields.name();
    private final TextField email = PersonFields.email();
    private final PasswordField password = PersonFields.newPassword();
    private String token = "";

    FirstAccountView(PasswordLinkService links) {
        this.links = links;
        addClassName("identity-narrow");
        name.setLabel(getTranslation("identity.PersonFields.name"));
        email.setLabel(getTranslation("identity.PersonFields.email"));
        password.setLabel(getTranslation("identity.PersonFields.newPassword"));
        password.setHelperText(getTranslation("identity.PersonFields.passwordAdvice"));
    }

    @Override
    public String title() {
        return getTranslation("identity.FirstAccountView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        if (links.canCreateFirstAccount(token)) {
            var create = new Button(getTranslation("identity.FirstAccountView.create"), click -> create());
            create.setId("create");
            create.addThemeNames("primary");
            var form = new Div(name, email, password, create);
            form.addClassName("identity-form");
            add(new PageHeader(title(), getTranslation("identity.FirstAccountView.intro")), form);
        } else {
            showUnusable();
        }
    }

    private void create() {
        // From the last to the first: what is refused takes the focus, which should end at the top.
        var typedPassword = PersonFields.readNewPassword(password);
        var typedEmail = PersonFields.readEmail(email);
        var typedName = PersonFields.readName(name);
        if (typedName.isEmpty() || typedEmail.isEmpty() || typedPassword.isEmpty()) {
            return;
        }
        switch (links.createFirstAccount(token, typedName.get(), typedEmail.get(), typedPassword.get())) {
            case LinkResult.Done done -> SignInView.goThere(this, done.email());
            case LinkResult.BadPassword bad -> PersonFields.refuse(password, bad.problem());
            case LinkResult.EmailTaken _ -> PersonFields.refuse(email, "identity.AccountResult.EMAIL_TAKEN");
            case LinkResult.Unusable _ -> {
                removeAll();
                showUnusable();
            }
        }
    }

    private void showUnusable() {
        add(
                new PageHeader(title()),
                new EmptyState(
                        getTranslation("identity.SetPasswordView.unusable"),
                        getTranslation("identity.FirstAccountView.unusableAdvice")));
    }
}
