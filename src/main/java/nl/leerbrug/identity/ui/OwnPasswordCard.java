package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.leerbrug.identity.domain.ProfileService;
import nl.leerbrug.identity.domain.ProfileService.PasswordChange;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Notices;

/** Changes one's own password. */
class OwnPasswordCard extends Card {

    private final ProfileService profile;
    private final PasswordField current = new PasswordField();
    private final PasswordField next = PersonFields.newPassword();

    OwnPasswordCard(ProfileService profile) {
        super();
        this.profile = profile;
        current.setId("current-password");
        current.setLabel(getTranslation("identity.OwnPasswordCard.current"));
        current.setManualValidation(true);
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next.setLabel(getTranslation("identity.PersonFields.newPassword"));
        next.setHelperText(getTranslation("identity.PersonFields.passwordAdvice"));
        var change = new Button(getTranslation("identity.OwnPasswordCard.change"), click -> change());
        change.setId("change-password");
        with(new H2(getTranslation("identity.OwnPasswordCard.title")), current, next)
                .addActions(change);
    }

    private void change() {
        current.setInvalid(false);
        next.setInvalid(false);
        switch (profile.changePassword(current.getValue(), next.getValue())) {
            case PasswordChange.Changed _ -> {
                current.clear();
                next.clear();
                Notices.done(getTranslation("identity.OwnPasswordCard.changed"));
            }
            case PasswordChange.WrongPassword _ -> PersonFields.refuse(current, "identity.OwnPasswordCard.wrong");
            case PasswordChange.TooOften _ -> PersonFields.refuse(current, "identity.SignInView.limited");
            case PasswordChange.Refused refused -> PersonFields.refuse(next, refused.problem());
        }
    }
}
