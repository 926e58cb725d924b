package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.SignInResponses;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

/**
 * A plain form that the browser posts itself: password managers know it, and the session gets a new id outside of Vaadin's
 * requests.
 */
@Route(IdentityRoutes.SIGN_IN)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, TitledView {

    private static final String DONE = "ingesteld";

    private final CurrentPerson currentPerson;
    private final Div message = new Div();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    SignInView(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
        addClassName("identity-narrow");
        add(new PageHeader(title()), message, form(), new Paragraph(getTranslation("identity.SignInView.forgotten")));
    }

    /** After a password was set: with the name filled in. */
    static void goThere(Component from, EmailAddress email) {
        VaadinSession.getCurrent().getSession().setAttribute(SignInResponses.TYPED, email.value());
        from.getUI().ifPresent(ui -> ui.navigate(IdentityRoutes.SIGN_IN, QueryParameters.of(DONE, "")));
    }

    @Override
    public String title() {
        return getTranslation("identity.SignInView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var reason = event.getLocation().getQueryParameters().getParameters().keySet();
        if (reason.contains(SignInResponses.REFUSED)) {
            problem("identity.SignInView.refused");
        } else if (reason.contains(SignInResponses.LIMITED)) {
            problem("identity.SignInView.limited");
        } else if (reason.contains(SignInResponses.STALE)) {
            message.add(Notices.standing(Notices.Tone.INFO, getTranslation("identity.SignInView.stale")));
        } else if (reason.contains(DONE)) {
            message.add(Notices.standing(Notices.Tone.DONE, getTranslation("identity.SignInView.done")));
        }
        keepWhatWasTyped();
    }

    private void problem(String key) {
        message.add(Notices.standing(Notices.Tone.PROBLEM, getTranslation(key)));
        password.focus();
    }

    private void keepWhatWasTyped() {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(SignInResponses.TYPED) instanceof String typed) {
            session.removeAttribute(SignInResponses.TYPED);
            email.setValue(typed);
        }
    }

    private PostForm form() {
        email.setLabel(getTranslation("identity.SignInView.email"));
        email.setId("email");
        email.setRequired(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", SignInResponses.NAME);
        password.setLabel(getTranslation("identity.SignInView.password"));
        password.setId("password");
        password.setRequired(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", SignInResponses.PASSWORD);
        var submit = new NativeButton(getTranslation("identity.SignInView.submit"));
        submit.setId("submit");
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("lb-button", "lb-button-primary");
        var form = new PostForm("/" + IdentityRoutes.SIGN_IN);
        form.add(email, password, remember(), submit);
        return form;
    }

    private NativeLabel remember() {
        var box = new Input();
        box.setType("checkbox");
        box.setId("remember");
        box.getElement().setAttribute("name", SignInResponses.REMEMBER);
        var label = new NativeLabel();
        label.addClassName("identity-remember");
        label.add(box, new Span(getTranslation("identity.SignInView.remember")));
        return label;
    }
}
