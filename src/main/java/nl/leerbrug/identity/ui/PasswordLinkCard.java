package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.AccountDetails;
import nl.leerbrug.identity.domain.PasswordLinkService;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;

import java.net.URI;

/** Makes a one-time link and shows it once; the database knows only its hash. */
class PasswordLinkCard extends Card {

    private final AccountDetails account;
    private final PasswordLinkService links;
    private final Div result = new Div();

    PasswordLinkCard(AccountDetails account, PasswordLinkService links) {
        super();
        this.account = account;
        this.links = links;
        var make = new Button(getTranslation("identity.PasswordLinkCard.make"), click -> make());
        make.setId("make-link");
        make.setEnabled(account.active());
        result.addClassName("identity-form");
        result.getElement().setAttribute("role", "status");
        with(
                new H2(getTranslation("identity.PasswordLinkCard.title")),
                new Paragraph(getTranslation(
                        account.hasPassword()
                                ? "identity.PasswordLinkCard.forgotten"
                                : "identity.PasswordLinkCard.first")),
                result);
        addActions(make);
    }

    private void make() {
        var link = address(IdentityRoutes.setPassword(links.makeFor(account.id())));
        var field = new TextField(getTranslation("identity.PasswordLinkCard.link"), link, "");
        field.setId("link");
        field.setReadOnly(true);
        field.setHelperText(getTranslation("identity.PasswordLinkCard.once"));
        var copy = new Button(getTranslation("identity.PasswordLinkCard.copy"), click -> copy(field));
        copy.setId("copy-link");
        result.removeAll();
        result.add(field, copy);
    }

    private void copy(TextField field) {
        // Browsers give the clipboard to secure pages only.
        field.getElement().executeJs("""
                        this.inputElement.select();
                        return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false;
                        """, field.getValue()).then(Boolean.class, copied -> {
            if (copied) {
                Notices.done(getTranslation("identity.PasswordLinkCard.copied"));
            } else {
                field.setHelperText(getTranslation("identity.PasswordLinkCard.copyYourself"));
            }
        });
    }

    private static String address(String path) {
        var here = VaadinServletRequest.getCurrent().getHttpServletRequest().getRequestURL();
        return URI.create(here.toString()).resolve("/" + path).toString();
    }
}
