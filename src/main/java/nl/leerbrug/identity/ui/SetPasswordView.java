package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
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

/** Where a one-time link leads: looking at the page does not use it up, choosing a password does. */
@Route(IdentityRoutes.SET_PASSWORD + "/:token")
@AnonymousAllowed
class SetPasswordView extends Div implements BeforeEnterObserver, TitledView {

    private final PasswordLinkService links;
    private final PasswordField password = PersonFields.newPassword();
    private String token = "";

    SetPasswordView(PasswordLinkService links) {
        this.links = links;
        addClassName("identity-narrow");
        password.setLabel(getTranslation("identity.PersonFields.newPassword"));
        password.setHelperText(getTranslation("identity.PersonFields.passwordAdvice"));
    }

    @Override
    public String title() {
        return getTranslation("identity.SetPasswordView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        if (links.canSetPassword(token)) {
            var save = new Button(getTranslation("identity.SetPasswordView.save"), click -> save());
            save.setId("save");
            save.addThemeNames("primary");
            var form = new Div(password, save);
            form.addClassName("identity-form");
            add(new PageHeader(title(), getTranslation("identity.SetPasswordView.intro")), form);
        } else {
            showUnusable();
        }
    }

    private void save() {
        switch (links.setPassword(token, password.getValue())) {
            case LinkResult.Done done -> SignInView.goThere(this, done.email());
            case LinkResult.BadPassword bad -> PersonFields.refuse(password, bad.problem());
            case LinkResult.Unusable _, LinkResult.EmailTaken _ -> {
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
                        getTranslation("identity.SetPasswordView.unusableAdvice")));
    }
}
