package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import nl.leerbrug.identity.domain.PasswordProblem;
import nl.leerbrug.shared.EmailAddress;

import java.util.Optional;

/** The fields that several forms share: what they accept, and what they say when they don't. */
final class PersonFields {

    private static final int LONGEST_NAME = 120;

    private PersonFields() {}

    static TextField name() {
        var field = new TextField();
        field.setId("name");
        field.setRequired(true);
        field.setManualValidation(true);
        field.setMaxLength(LONGEST_NAME);
        field.setAutocomplete(Autocomplete.NAME);
        return field;
    }

    /** A plain field: it says in our words what is wrong, not in the browser's. */
    static TextField email() {
        var field = new TextField();
        field.setId("email");
        field.setRequired(true);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.getElement().setAttribute("inputmode", "email");
        return field;
    }

    static PasswordField newPassword() {
        var field = new PasswordField();
        field.setId("new-password");
        field.setRequired(true);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return field;
    }

    static Optional<String> readName(TextField field) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            refuse(field, "identity.PersonFields.nameMissing");
            return Optional.empty();
        }
        field.setInvalid(false);
        return Optional.of(typed);
    }

    static Optional<EmailAddress> readEmail(TextField field) {
        var email = EmailAddress.parse(field.getValue());
        if (email.isEmpty()) {
            refuse(field, "identity.PersonFields.emailWrong");
        } else {
            field.setInvalid(false);
        }
        return email;
    }

    /** Only whether there is one; what makes a good one the service knows. */
    static Optional<String> readNewPassword(PasswordField field) {
        if (field.getValue().isEmpty()) {
            refuse(field, "identity.PersonFields.passwordMissing");
            return Optional.empty();
        }
        field.setInvalid(false);
        return Optional.of(field.getValue());
    }

    static void refuse(PasswordField field, PasswordProblem problem) {
        refuse(field, "identity.PasswordProblem." + problem.name());
    }

    static void refuse(TextFieldBase<?, ?> field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
