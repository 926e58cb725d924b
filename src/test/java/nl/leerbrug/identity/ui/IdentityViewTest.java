package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.AccountResult;
import nl.leerbrug.identity.domain.AccountService;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class IdentityViewTest extends ViewTest {

    @Autowired
    AccountService accounts;

    @Test
    void signInSaysKindlyThatNameAndPasswordDoNotMatch() {
        UI.getCurrent().navigate(IdentityRoutes.SIGN_IN, QueryParameters.of("fout", ""));

        assertThat(_get(EmailField.class).getLabel()).isEqualTo("E-mailadres");
        assertThat(_get(Div.class, spec -> spec.withClasses("lb-notice"))
                        .getElement()
                        .getTextRecursively())
                .contains("horen niet bij elkaar");
    }

    @Test
    void whoIsSignedInHasNothingToDoOnTheSignInPage() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate(IdentityRoutes.SIGN_IN);

        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void anotherRoleDoesNotReachTheAccounts() {
        signIn(TestPerson.with(Role.TRAINEE, Role.TRAINER).authentication());

        UI.getCurrent().navigate(IdentityRoutes.ACCOUNTS);

        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void theOfficeFindsAnAccountAndOpensIt() {
        asOffice();
        var id = account("Joris Zoekbaar");
        UI.getCurrent().navigate(IdentityRoutes.ACCOUNTS, QueryParameters.of("zoek", "joris zoekb"));

        var link = _get(Anchor.class, spec -> spec.withText("Joris Zoekbaar"));

        assertThat(link.getHref()).isEqualTo("/beheer/accounts/" + id);
        UI.getCurrent().navigate(IdentityRoutes.account(id));
        assertThat(_get(H1.class).getText()).isEqualTo("Joris Zoekbaar");
    }

    @Test
    void anAccountThatDoesNotExistIsNotFound() {
        asOffice();

        UI.getCurrent().navigate(IdentityRoutes.account(PersonId.random()));

        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void newAccountsNeedANameAndAnAddress() {
        asOffice();
        UI.getCurrent().navigate(IdentityRoutes.NEW_ACCOUNT);
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Joris");
        _setValue(_get(TextField.class, spec -> spec.withId("email")), "geen adres");

        _click(_get(Button.class, spec -> spec.withId("create")));

        var email = _get(TextField.class, spec -> spec.withId("email"));
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).startsWith("Vul een e-mailadres in");
    }

    @Test
    void theOfficeMakesALinkAndTheVisitorChoosesAPasswordWithIt() {
        asOffice();
        var id = account("Joris Link");
        UI.getCurrent().navigate(IdentityRoutes.account(id));
        _click(_get(Button.class, spec -> spec.withId("make-link")));
        var link = _get(TextField.class, spec -> spec.withId("link")).getValue();
        var token = link.substring(link.lastIndexOf('/') + 1);

        UI.getCurrent().navigate(IdentityRoutes.setPassword(token));
        _setValue(_get(PasswordField.class), "kort");
        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Neem minstens 12 tekens");
        _setValue(_get(PasswordField.class), "de fiets staat buiten");
        _click(_get(Button.class, spec -> spec.withId("save")));

        UI.getCurrent().navigate(IdentityRoutes.setPassword(token));
        assertThat(_get(H2.class).getText()).isEqualTo("Deze link werkt niet meer");
    }

    @Test
    void profileShowsOnesOwnAccount() {
        asOffice();
        var id = account("Joris Profiel");
        var summary = new PersonSummary(
                id, "Joris Profiel", accounts.find(id).orElseThrow().email(), Set.of(Role.TRAINEE));
        signIn(new TestPerson(summary).authentication());

        UI.getCurrent().navigate(IdentityRoutes.PROFILE);
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Joris Nieuw");
        _click(_get(Button.class, spec -> spec.withId("save-name")));

        asOffice();
        assertThat(accounts.find(id).orElseThrow().name()).isEqualTo("Joris Nieuw");
    }

    @Test
    void theLogTellsTheOfficeWhatHappened() {
        asOffice();
        account("Joris Logboek");

        UI.getCurrent().navigate(IdentityRoutes.AUDIT_LOG, QueryParameters.of("wat", "identity.account-created"));

        assertThat(_get(RowTable.class).getElement().getTextRecursively()).contains("Account gemaakt", "Joris Logboek");
    }

    private void asOffice() {
        signIn(TestPerson.with(Role.NETWORK_OFFICE).authentication());
    }

    private PersonId account(String name) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.nl");
        return ((AccountResult.Done) accounts.create(email, name, Set.of(Role.TRAINEE))).id();
    }
}
