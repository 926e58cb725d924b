package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.ProfileService;
import nl.leerbrug.identity.domain.ProfileService.SignIn;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

import java.util.Locale;

/** What people see and change of their own account. */
@Route(IdentityRoutes.PROFILE)
@PermitAll
class ProfileView extends Div implements TitledView {

    private final CurrentPerson currentPerson;
    private final ProfileService profile;
    private final AuthenticationContext authentication;

    ProfileView(CurrentPerson currentPerson, ProfileService profile, AuthenticationContext authentication) {
        this.currentPerson = currentPerson;
        this.profile = profile;
        this.authentication = authentication;
        addClassName("identity-narrow");
        add(new PageHeader(title()), about(), new OwnPasswordCard(profile), devices(), signIns());
    }

    @Override
    public String title() {
        return getTranslation("identity.ProfileView.title");
    }

    private Card about() {
        var person = currentPerson.require();
        var name = PersonFields.name();
        name.setLabel(getTranslation("identity.PersonFields.name"));
        name.setValue(person.name());
        var email = new TextField(
                getTranslation("identity.PersonFields.email"), person.email().value(), "");
        email.setReadOnly(true);
        email.setHelperText(getTranslation("identity.ProfileView.emailAbout"));
        var save = new Button(
                getTranslation("identity.ProfileView.saveName"),
                click -> PersonFields.readName(name).ifPresent(this::rename));
        save.setId("save-name");
        return new Card(getTranslation("identity.ProfileView.about"))
                .with(name, email, language())
                .addActions(save);
    }

    private void rename(String name) {
        profile.rename(name);
        Notices.done(getTranslation("identity.ProfileView.saved"));
    }

    private Select<Locale> language() {
        var select = new Select<Locale>();
        select.setId("language-choice");
        select.setLabel(getTranslation("identity.ProfileView.language"));
        select.setItems(Locale.of("nl"), Locale.ENGLISH);
        select.setItemLabelGenerator(language -> {
            var text = language.getDisplayLanguage(language);
            return text.substring(0, 1).toUpperCase(language) + text.substring(1);
        });
        select.setValue(Locale.of(getLocale().getLanguage()));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                profile.speak(change.getValue().getLanguage());
                getUI().ifPresent(ui -> ui.getPage().reload());
            }
        });
        return select;
    }

    private Card devices() {
        var button = new Button(getTranslation("identity.ProfileView.signOutEverywhere"), click -> askToSignOut());
        button.setId("sign-out-everywhere");
        return new Card(getTranslation("identity.ProfileView.devices"))
                .with(new Paragraph(getTranslation("identity.ProfileView.devicesAbout")))
                .addActions(button);
    }

    private void askToSignOut() {
        Confirmation.ask(
                getTranslation("identity.ProfileView.signOutAsk"),
                getTranslation("identity.ProfileView.devicesAbout"),
                getTranslation("identity.ProfileView.signOutEverywhere"),
                getTranslation("identity.ProfileView.stay"),
                () -> {
                    profile.signOutEverywhere();
                    authentication.logout();
                });
    }

    private Card signIns() {
        var list = new UnorderedList();
        list.addClassName("identity-sign-ins");
        profile.recentSignIns().forEach(signIn -> list.add(new ListItem(text(signIn))));
        return new Card(getTranslation("identity.ProfileView.signIns"))
                .with(new Paragraph(getTranslation("identity.ProfileView.signInsAbout")), list);
    }

    private String text(SignIn signIn) {
        return getTranslation(
                "identity.SignInKind." + signIn.kind().name(),
                Moments.text(signIn.at(), getLocale()),
                signIn.address());
    }
}
